/** The schema's edge of districts, places and policies. */
@NullMarked
package cn.jiayi.district.graphql;

import org.jspecify.annotations.NullMarked;
