/**
 * Owns what households, teams and institutions are told, and who has read it. It never knows why: each module above brings its own
 * {@link cn.jiayi.notice.NoticeKind} with words of its own, and calls {@link cn.jiayi.notice.Notices#tell} in the transaction of what
 * it tells.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "household"})
@NullMarked
package cn.jiayi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
