package cn.jiayi.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which households to list; what is absent does not narrow.
 *
 * @param text part of the name of a member, of the number or of the address
 * @param isSigned whether a contract is in force
 */
public record HouseholdQuery(
        @Nullable String text,
        @Nullable Boolean isSigned,
        @Nullable UUID gridAreaId) {

    public static final HouseholdQuery ALL = new HouseholdQuery(null, null, null);
}
