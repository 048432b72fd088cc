/**
 * Referrals of patients up to a hospital and back down: sending, answering, lapsing, taking over, and what each of them holds (M24, M25,
 * trap 15). It never decides where a slot stands: {@code hospital} does, in the same transaction.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::file",
            "platform::graphql",
            "platform::file",
            "district",
            "institution",
            "household",
            "team",
            "notice",
            "contract",
            "hospital",
            "ward"
        })
@NullMarked
package cn.jiayi.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
