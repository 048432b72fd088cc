/**
 * Rates and rounding of a year, allocation of signing tasks to places, and coverage measured against it (M28, M29). Who is signed,
 * {@code coverage} knows: nothing is counted over a district at a page view.
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
            "coverage"
        })
@NullMarked
package cn.jiayi.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
