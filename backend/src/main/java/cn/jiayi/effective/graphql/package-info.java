@NullMarked
package cn.jiayi.effective.graphql;

import org.jspecify.annotations.NullMarked;
