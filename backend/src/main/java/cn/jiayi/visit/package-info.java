/**
 * Visits of residents to institutions (就诊), and whether each carries the benefits of the signed, decided as of its day (M22, M26,
 * trap 17). It never settles money, and it never refuses anybody care: a visit without benefits is a visit all the same.
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
            "referral"
        })
@NullMarked
package cn.jiayi.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
