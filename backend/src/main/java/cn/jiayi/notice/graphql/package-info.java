/** The schema's edge of notices. */
@NullMarked
package cn.jiayi.notice.graphql;

import org.jspecify.annotations.NullMarked;
