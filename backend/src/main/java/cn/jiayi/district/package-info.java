/**
 * Districts, their places and the policy in force on a day: what differs between districts is data here.
 * It never decides anything: the rules of other modules are handed its numbers.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql"})
@NullMarked
package cn.jiayi.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
