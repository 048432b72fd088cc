/** The schema's edge of households and residents. */
@NullMarked
package cn.jiayi.household.graphql;

import org.jspecify.annotations.NullMarked;
