/** Jiayi (家医): a module for each package below, in the order that the design names; each uses only those above it. */
@NullMarked
package cn.jiayi;

import org.jspecify.annotations.NullMarked;
