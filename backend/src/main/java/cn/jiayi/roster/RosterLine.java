package cn.jiayi.roster;

import cn.jiayi.district.Place;
import cn.jiayi.grid.GridArea;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood: one person. Whatever has a problem is absent. Where the household lives may stand in one of its rows
 * only.
 *
 * @param number of the row in the file, the headings being row 1
 */
record RosterLine(
        int number,
        @Nullable String householdNumber,
        @Nullable IdNumber headIdNumber,
        @Nullable String name,
        @Nullable Relation relation,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable IdNumber idNumber,
        @Nullable Phone phone,
        Set<KeyGroup> keyGroups,
        @Nullable Place village,
        @Nullable GridArea area,
        @Nullable String address,
        @Nullable LocalDate since,
        List<RosterProblem> problems) {

    boolean isHead() {
        return relation == Relation.HEAD;
    }

    /** Never a number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "RosterLine " + number;
    }
}
