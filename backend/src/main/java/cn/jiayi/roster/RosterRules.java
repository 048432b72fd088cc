package cn.jiayi.roster;

import static cn.jiayi.roster.RosterField.HEAD_ID_NUMBER;
import static cn.jiayi.roster.RosterField.HOUSEHOLD_NUMBER;
import static cn.jiayi.roster.RosterField.ID_NUMBER;
import static cn.jiayi.roster.RosterField.NAME;
import static cn.jiayi.roster.RosterField.RELATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands against the next step of an import. */
final class RosterRules {

    private RosterRules() {}

    static Optional<RosterActOutcome.Refused> againstChecking(RosterImport roster, Map<RosterField, Integer> columns) {
        return againstState(roster).or(() -> againstColumns(roster.getId(), columns));
    }

    static Optional<RosterActOutcome.Refused> againstDeciding(RosterImport roster) {
        return againstState(roster).or(() -> againstUnchecked(roster));
    }

    static Optional<RosterActOutcome.Refused> againstConfirming(RosterImport roster) {
        RosterCounts counts = roster.getCounts();
        return againstDeciding(roster)
                .or(() -> counted(RosterRefusal.ROWS_WRONG, roster, counts.wrongRows()))
                .or(() -> counted(RosterRefusal.UNDECIDED, roster, counts.undecidedRows()))
                .or(() -> counts.sameRows() == roster.getRowCount()
                        ? counted(RosterRefusal.NOTHING_TO_DO, roster, counts.sameRows())
                        : Optional.empty());
    }

    /** Neither under way nor at its end. */
    static Optional<RosterActOutcome.Refused> againstState(RosterImport roster) {
        if (roster.isBusy()) {
            return refused(RosterRefusal.BUSY, roster);
        }
        return roster.canBeChecked() ? Optional.empty() : refused(RosterRefusal.CLOSED, roster);
    }

    private static Optional<RosterActOutcome.Refused> againstUnchecked(RosterImport roster) {
        return roster.getState() == RosterState.CHECKED ? Optional.empty() : refused(RosterRefusal.NOT_CHECKED, roster);
    }

    private static Optional<RosterActOutcome.Refused> againstColumns(UUID id, Map<RosterField, Integer> columns) {
        List<RosterField> missing = new ArrayList<>(List.of(NAME, RELATION, ID_NUMBER));
        missing.removeIf(columns::containsKey);
        if (!columns.containsKey(HOUSEHOLD_NUMBER) && !columns.containsKey(HEAD_ID_NUMBER)) {
            missing.add(HOUSEHOLD_NUMBER);
        }
        if (!missing.isEmpty()) {
            return Optional.of(new RosterActOutcome.Refused(RosterRefusal.COLUMN_MISSING, id, missing, 0));
        }
        return new HashSet<>(columns.values()).size() < columns.size()
                ? Optional.of(RosterActOutcome.Refused.of(RosterRefusal.COLUMN_TWICE, id))
                : Optional.empty();
    }

    private static Optional<RosterActOutcome.Refused> counted(RosterRefusal reason, RosterImport roster, int rows) {
        return rows == 0
                ? Optional.empty()
                : Optional.of(new RosterActOutcome.Refused(reason, roster.getId(), List.of(), rows));
    }

    private static Optional<RosterActOutcome.Refused> refused(RosterRefusal reason, RosterImport roster) {
        return Optional.of(RosterActOutcome.Refused.of(reason, roster.getId()));
    }
}
