/**
 * Owns households, residents, who lives with whom, and key groups (M10, M12), what happens to them, and what has to be put right.
 * History stays: a member who leaves keeps the row, an old address is kept, and a household can be asked for as of any day (trap 12).
 * It never knows who has signed: what others decide on in the transaction of an act, {@link cn.jiayi.household.ResidentDied},
 * {@link cn.jiayi.household.HouseholdMoved}, {@link cn.jiayi.household.HouseholdDeparted} and
 * {@link cn.jiayi.household.HouseholdDissolved} tell them.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::graphql", "platform::file", "district", "institution", "grid"})
@NullMarked
package cn.jiayi.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
