/** The limit that the bench measures against. Compiled by backend/bench/run alone: nothing of it is in the product. */
@NullMarked
package cn.jiayi.bench;

import org.jspecify.annotations.NullMarked;
