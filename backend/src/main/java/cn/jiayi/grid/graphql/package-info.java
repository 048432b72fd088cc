/** The schema's edge of grid areas. */
@NullMarked
package cn.jiayi.grid.graphql;

import org.jspecify.annotations.NullMarked;
