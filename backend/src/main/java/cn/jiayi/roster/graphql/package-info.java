/** The schema's edge of rosters, and their files. */
@NullMarked
package cn.jiayi.roster.graphql;

import org.jspecify.annotations.NullMarked;
