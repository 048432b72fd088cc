/** The schema's edge of institutions. */
@NullMarked
package cn.jiayi.institution.graphql;

import org.jspecify.annotations.NullMarked;
