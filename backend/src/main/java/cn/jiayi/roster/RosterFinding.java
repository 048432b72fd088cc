package cn.jiayi.roster;

import cn.jiayi.household.RegisteredPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says to a row.
 *
 * @param householdId into which the person comes; absent while it is to be founded
 * @param known the person; absent for somebody new
 * @param otherHouseholdId in which the register has the person, where that is another
 * @param canMove whether that household is within the scope of the import
 */
record RosterFinding(
        RosterLine line,
        RosterVerdict verdict,
        @Nullable UUID householdId,
        @Nullable RegisteredPerson known,
        @Nullable UUID otherHouseholdId,
        boolean canMove,
        List<RosterProblem> problems) {

    RosterRows.Judged judged() {
        return new RosterRows.Judged(line.number(), verdict, householdId, otherHouseholdId, canMove);
    }
}
