/** The schema's edge of visits. */
@NullMarked
package cn.jiayi.visit.graphql;

import org.jspecify.annotations.NullMarked;
