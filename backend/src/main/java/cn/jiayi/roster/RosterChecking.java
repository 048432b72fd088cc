package cn.jiayi.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through a roster before anything is written: each row by itself, rows against rows, rows against the register. It begins
 * anew whenever it is started, in many small transactions, so it can be stopped anywhere.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class RosterChecking {

    /** More than any household has: whoever has one number for a village is told so. */
    private static final int MOST_IN_A_HOUSEHOLD = 60;

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterKeys keys;
    private final RosterGrounds grounds;
    private final RosterGroups groups;
    private final RosterProgress progress;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public void check(UUID id) {
        RosterImport roster = transaction.execute(status -> {
            rows.reset(id);
            return imports.lock(id)
                    .filter(one -> one.getState() == RosterState.CHECKING)
                    .orElse(null);
        });
        if (roster == null) {
            return; // another replica has finished it
        }
        readRows(roster);
        compareRows(id);
        compareWithRegister(roster);
        RosterCounts counts = transaction.execute(status -> {
            rows.judgeProblems(id);
            RosterCounts found = rows.counts(id);
            imports.lock(id)
                    .filter(one -> one.getState() == RosterState.CHECKING)
                    .ifPresent(one -> one.checked(found));
            return found;
        });
        log.info("roster {}: {} rows looked through, {} wrong", id, roster.getRowCount(), counts.wrongRows());
    }

    private void readRows(RosterImport roster) {
        RosterLineReader reader =
                new RosterLineReader(roster.columns(), grounds.of(roster.scope()), LocalDate.now(clock));
        int[] last = {0};
        int[] done = {0};
        OneAhead.forEach(
                () -> {
                    List<RosterRows.Keyed> some = rows.after(roster.getId(), last[0]).stream()
                            .map(row -> keyed(reader.read(row.number(), row.cells())))
                            .toList();
                    if (some.isEmpty()) {
                        return Optional.empty();
                    }
                    last[0] = some.getLast().number();
                    return Optional.of(some);
                },
                some -> {
                    transaction.executeWithoutResult(status -> rows.key(roster.getId(), some));
                    done[0] += some.size();
                    progress.reached(roster.getId(), done[0] / 2);
                });
    }

    private RosterRows.Keyed keyed(RosterLine line) {
        return new RosterRows.Keyed(
                line.number(), keys.ofHousehold(line), keys.ofPerson(line), line.isHead(), line.problems());
    }

    private void compareRows(UUID id) {
        transaction.executeWithoutResult(status -> {
            rows.takeOutLarge(id, MOST_IN_A_HOUSEHOLD)
                    .forEach(row -> rows.addProblem(
                            id, row, RosterProblem.of(RosterField.HOUSEHOLD_NUMBER, RosterFault.HOUSEHOLD_TOO_LARGE)));
            rows.personsTwice(id)
                    .forEach(pair -> rows.addProblem(
                            id, pair[0], new RosterProblem(RosterField.ID_NUMBER, RosterFault.PERSON_TWICE, pair[1])));
            rows.secondHeads(id)
                    .forEach(pair -> rows.addProblem(
                            id, pair[0], new RosterProblem(RosterField.RELATION, RosterFault.SECOND_HEAD, pair[1])));
        });
    }

    private void compareWithRegister(RosterImport roster) {
        int[] done = {0};
        groups.forEach(roster, some -> {
            List<RosterFinding> findings =
                    some.stream().flatMap(judged -> judged.findings().stream()).toList();
            transaction.executeWithoutResult(status -> {
                rows.judge(
                        roster.getId(),
                        findings.stream().map(RosterFinding::judged).toList());
                findings.forEach(finding -> finding.problems()
                        .forEach(problem ->
                                rows.addProblem(roster.getId(), finding.line().number(), problem)));
            });
            done[0] += findings.size();
            progress.reached(roster.getId(), (roster.getRowCount() + done[0]) / 2);
        });
    }
}
