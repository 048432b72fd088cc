/** The schema's edge of outlines, and their files. */
@NullMarked
package cn.jiayi.boundary.graphql;

import org.jspecify.annotations.NullMarked;
