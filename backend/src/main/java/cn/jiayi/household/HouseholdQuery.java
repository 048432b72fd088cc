package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which households to list; what is absent does not narrow.
 *
 * @param text part of the name of a member, of the number or of the address
 * @param isSigned whether a contract is in force
 * @param teamId with which a contract is in force
 * @param keyGroups in one of which a member is
 * @param on the day whose homes, members and key groups count; absent for today
 */
public record HouseholdQuery(
        @Nullable String text,
        @Nullable Boolean isSigned,
        HomeAsked home,
        @Nullable UUID gridAreaId,
        @Nullable UUID teamId,
        @Nullable Set<KeyGroup> keyGroups,
        @Nullable LocalDate on) {

    public static final HouseholdQuery ALL = of(HomeAsked.ANYWHERE, null, null);

    /** What a list of other records can ask of their households. */
    public static HouseholdQuery of(HomeAsked home, @Nullable UUID gridAreaId, @Nullable KeyGroup keyGroup) {
        return new HouseholdQuery(null, null, home, gridAreaId, null, keyGroup == null ? null : Set.of(keyGroup), null);
    }

    /** A day alone narrows nothing. */
    public boolean isNarrow() {
        return !equals(new HouseholdQuery(null, null, HomeAsked.ANYWHERE, null, null, null, on));
    }
}
