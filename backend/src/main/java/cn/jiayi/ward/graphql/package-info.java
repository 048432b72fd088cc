/** The schema's edge of wards and beds. */
@NullMarked
package cn.jiayi.ward.graphql;

import org.jspecify.annotations.NullMarked;
