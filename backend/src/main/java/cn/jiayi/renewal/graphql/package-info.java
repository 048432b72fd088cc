/** The schema's edge of renewals. */
@NullMarked
package cn.jiayi.renewal.graphql;

import org.jspecify.annotations.NullMarked;
