package cn.jiayi.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which households to list; what is absent does not narrow.
 *
 * @param text part of the name of a member, of the number or of the address
 * @param isSigned whether a contract is in force
 * @param teamId with which a contract is in force
 * @param keyGroup in which a member is today
 */
public record HouseholdQuery(
        @Nullable String text,
        @Nullable Boolean isSigned,
        @Nullable UUID townId,
        @Nullable UUID gridAreaId,
        @Nullable UUID teamId,
        @Nullable KeyGroup keyGroup) {

    public static final HouseholdQuery ALL = new HouseholdQuery(null, null, null, null, null, null);

    /** What a list of other records can ask of their households. */
    public static HouseholdQuery of(@Nullable UUID townId, @Nullable UUID gridAreaId, @Nullable KeyGroup keyGroup) {
        return new HouseholdQuery(null, null, townId, gridAreaId, null, keyGroup);
    }
}
