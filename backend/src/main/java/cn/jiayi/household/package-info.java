/**
 * Owns households, residents, who lives with whom, and key groups (M10, M12). History stays: a member who leaves keeps the row.
 * It never knows who has signed.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::graphql", "platform::file", "district", "institution", "grid"})
@NullMarked
package cn.jiayi.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
