/**
 * Owns teams, their members and capacity, independent village doctors, and who is responsible for which grid area (M04–M08).
 * It never signs: it only says whether a team could.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::graphql", "district", "institution", "grid", "household"})
@NullMarked
package cn.jiayi.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
