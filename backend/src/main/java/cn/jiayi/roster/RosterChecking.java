package cn.jiayi.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
        AtomicInteger done = new AtomicInteger();
        RosterHalf.both(roster, half -> {
            List<StagedRow> some = rows.between(roster.getId(), half.after(), half.until());
            while (!some.isEmpty()) {
                List<RosterRows.Keyed> keyed = some.stream()
                        .map(row -> keyed(reader.read(row.number(), row.cells())))
                        .toList();
                transaction.executeWithoutResult(status -> rows.key(roster.getId(), keyed));
                progress.reached(roster.getId(), done.addAndGet(keyed.size()) / 2);
                some = rows.between(roster.getId(), some.getLast().number(), half.until());
            }
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
        AtomicInteger done = new AtomicInteger();
        RosterHalf.both(roster, half -> {
            Supplier<Optional<List<RosterGroups.Judged>>> next = groups.of(roster, half);
            for (var some = next.get(); some.isPresent(); some = next.get()) {
                List<RosterFinding> findings = some.get().stream()
                        .flatMap(judged -> judged.findings().stream())
                        .toList();
                transaction.executeWithoutResult(status -> note(roster.getId(), findings));
                progress.reached(roster.getId(), (roster.getRowCount() + done.addAndGet(findings.size())) / 2);
            }
        });
    }

    private void note(UUID id, List<RosterFinding> findings) {
        rows.judge(id, findings.stream().map(RosterFinding::judged).toList());
        findings.forEach(finding -> finding.problems()
                .forEach(problem -> rows.addProblem(id, finding.line().number(), problem)));
    }
}
