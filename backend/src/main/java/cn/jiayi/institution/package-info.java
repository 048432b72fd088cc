/**
 * Primary institutions and hospitals, who supervises whom, and the 1+1 combinations (M03). What stands here is public in its district.
 * It never knows a team, a contract or a referral.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "district"})
@NullMarked
package cn.jiayi.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
