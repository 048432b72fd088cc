/** The schema's edge of agreements and clauses. */
@NullMarked
package cn.jiayi.agreement.graphql;

import org.jspecify.annotations.NullMarked;
