/** What happens to households over ten years, told as a story with a clock that moves. */
@NullMarked
package cn.jiayi.scenario;

import org.jspecify.annotations.NullMarked;
