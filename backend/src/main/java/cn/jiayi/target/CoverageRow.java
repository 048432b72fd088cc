package cn.jiayi.target;

import cn.jiayi.coverage.SignedThen;
import cn.jiayi.district.Place;
import cn.jiayi.district.Residence;
import cn.jiayi.household.KeyGroup;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of one subject. Persons and households are two counters, never mixed (trap 2).
 *
 * @param key of the subject: a global id, a kind of place or a key group; ALL for everybody
 * @param of what it belongs to: a village's town, a team's institution
 * @param population permanent residents of a place (trap 4), for a key group those registered in it; absent where nobody belongs to it
 * @param task persons; absent where none is set
 */
public record CoverageRow(
        String key,
        @Nullable String name,
        @Nullable String of,
        @Nullable Place place,
        @Nullable Residence residence,
        @Nullable KeyGroup keyGroup,
        @Nullable Integer population,
        @Nullable Integer task,
        SignedThen signed) {

    static final String ALL = "ALL";

    /** Anybody who is in any key group. */
    static final String ANY = "ANY";

    public int signedPersons() {
        return signed.now().persons();
    }

    public int signedPersonsLastMonth() {
        return signed.lastMonth().persons();
    }

    /** Absent for a key group: groups are of persons. */
    public @Nullable Integer signedHouseholds() {
        return isOfPersons() ? null : signed.now().households();
    }

    public @Nullable Integer signedHouseholdsLastMonth() {
        return isOfPersons() ? null : signed.lastMonth().households();
    }

    /** Somebody in three groups is one (trap 5). */
    public int signedInKeyGroups() {
        return signed.now().inKeyGroups();
    }

    public @Nullable BigDecimal coveragePercent() {
        return population == null ? null : Percent.of(signedPersons(), population);
    }

    /** Signed persons per task; absent without a task above zero. */
    public @Nullable BigDecimal donePercent() {
        return Percent.done(signedPersons(), task);
    }

    private boolean isOfPersons() {
        return keyGroup != null || key.equals(ANY);
    }
}
