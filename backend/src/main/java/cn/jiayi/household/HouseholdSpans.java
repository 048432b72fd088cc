package cn.jiayi.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever true of a household and counts by day: where it lived, who belonged to it, who was in which key group. A member in
 * doubt belongs to the other household that the register names (trap 8).
 *
 * @param homes in the order of their last days; the last has none, the first goes back to the beginning
 */
public record HouseholdSpans(UUID householdId, List<Home> homes, List<Member> members, List<Mark> marks) {

    /** @param until the last day; absent for the home of today */
    public record Home(
            UUID townId, UUID villageId, @Nullable LocalDate until) {}

    public record Member(
            UUID residentId,
            LocalDate birthDate,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** @param residentId absent where the mark is the household's, so that each member counts (trap 5) */
    public record Mark(
            @Nullable UUID residentId,
            KeyGroup group,
            LocalDate since,
            @Nullable LocalDate until) {}
}
