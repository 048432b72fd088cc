/**
 * Effective contracts (有效签约, M30): of those under contract, who was served, by a definition that is a district's data (trap 22). It
 * counts contracts, visits and referrals once a night and never changes them; pages read what was counted.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "platform::file",
            "district",
            "institution",
            "household",
            "team",
            "contract",
            "referral",
            "visit",
            "statistics",
            "target"
        })
@NullMarked
package cn.jiayi.effective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
