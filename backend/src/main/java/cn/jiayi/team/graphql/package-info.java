/** The schema's edge of teams, public notice and grid assignments. */
@NullMarked
package cn.jiayi.team.graphql;

import org.jspecify.annotations.NullMarked;
