/** The schema's edge of targets and coverage. */
@NullMarked
package cn.jiayi.target.graphql;

import org.jspecify.annotations.NullMarked;
