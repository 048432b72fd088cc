package cn.jiayi.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a roster says of one household, looked through and decided.
 *
 * @param founded the household as it is to be; absent for one that the register has
 * @param people who come into it or of whom the roster says more; the id is the register's where it knows them
 * @param known the ids that the register knows
 * @param marks of the household as a whole, as far as they are new
 */
public record RosterEntry(
        UUID householdId,
        @Nullable HouseholdDraft founded,
        List<HouseholdDraft.Member> people,
        Set<UUID> known,
        List<HouseholdDraft.Mark> marks) {

    /** The register knows neither the household nor any of its people. */
    boolean isUnheardOf() {
        return founded != null && known.isEmpty();
    }
}
