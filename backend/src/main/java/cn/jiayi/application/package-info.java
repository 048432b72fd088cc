/**
 * Owns applications: a household picks a team and applies online, to sign or to switch; the team accepts or declines (M11, M13, M17).
 * It never decides who may sign with whom and never writes a contract: both are {@code contract}'s.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "platform::file",
            "district",
            "household",
            "team",
            "notice",
            "agreement",
            "contract"
        })
@NullMarked
package cn.jiayi.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
