/** The schema's edge of proposals. */
@NullMarked
package cn.jiayi.balance.graphql;

import org.jspecify.annotations.NullMarked;
