/** The rules of the design that machines check, each proven against a bad example in {@code bad}. */
@NullMarked
package cn.jiayi.architecture;

import org.jspecify.annotations.NullMarked;
