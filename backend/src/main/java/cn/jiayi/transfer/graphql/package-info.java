/** The schema's edge of transfers. */
@NullMarked
package cn.jiayi.transfer.graphql;

import org.jspecify.annotations.NullMarked;
