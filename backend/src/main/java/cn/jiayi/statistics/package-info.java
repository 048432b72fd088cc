/**
 * The numbers of referral and reserved resources by month (M33, trap 22): how often something happened of how often it could have, for
 * a district, its hospitals, institutions and teams. It keeps monthly rows, made set by set from what the modules count, and never
 * counts at a page view; it never changes what it counts.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::file",
            "platform::graphql",
            "district",
            "institution",
            "team",
            "hospital",
            "ward",
            "referral",
            "visit"
        })
@NullMarked
package cn.jiayi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
