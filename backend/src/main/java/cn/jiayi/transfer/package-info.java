/**
 * Owns what becomes of contracts whose team can serve them no longer: a team that closes, a village doctor whose permission lapsed
 * (trap 7). It never signs and never ends a contract: the agreement stays as it was signed, only who serves it changes.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "district",
            "institution",
            "grid",
            "household",
            "team",
            "notice",
            "contract"
        })
@NullMarked
package cn.jiayi.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
