package cn.jiayi.roster;

import cn.jiayi.household.AreaCounts;
import cn.jiayi.household.Newcomers;
import cn.jiayi.household.RegisterHasChanged;
import cn.jiayi.household.RosterEntering;
import cn.jiayi.household.RosterEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a roster into the register: all of it in one transaction, or nothing. Each household is compared with the register once more;
 * where that says something else than at the check, nothing is written and the roster is looked through again.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class RosterWriting {

    /** Who says that somebody is in a key group. */
    private static final String SOURCE = "名册导入";

    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterGroups groups;
    private final RosterChecking checking;
    private final RosterForgetting forgetting;
    private final RosterEntering register;
    private final RosterProgress progress;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public void write(UUID id) {
        try {
            transaction.executeWithoutResult(status -> writeAll(id));
            forgetting.forgetRows(id);
        } catch (RegisterHasChanged | DataIntegrityViolationException changed) {
            log.info("roster {}: the register has changed since the check; looked through again", id);
            transaction.executeWithoutResult(
                    status -> imports.lock(id).orElseThrow().checkAgain());
            checking.check(id);
        }
    }

    private void writeAll(UUID id) {
        RosterImport roster = imports.find(id).orElseThrow();
        if (roster.getState() != RosterState.WRITING) {
            return; // another replica has finished it
        }
        RosterCounts counts = rows.counts(id);
        AreaCounts counted = new AreaCounts();
        int[] done = {0};
        Supplier<Optional<List<RosterGroups.Judged>>> next = groups.of(roster, RosterHalf.whole());
        OneAhead.forEach(() -> next.get().map(some -> ready(roster, some)), some -> {
            register.enter(roster.confirmedAs(), some.entries(), some.newcomers(), counted);
            done[0] += some.rows();
            progress.reached(id, done[0]);
        });
        register.count(counted);
        imports.lock(id).orElseThrow().done(counts, clock.instant());
    }

    private record Ready(List<RosterEntry> entries, Newcomers newcomers, int rows) {}

    private Ready ready(RosterImport roster, List<RosterGroups.Judged> some) {
        LocalDate today = LocalDate.now(clock);
        List<RosterEntry> entries = some.stream()
                .flatMap(judged -> RosterTaking.of(judged, SOURCE, today).entry().stream())
                .toList();
        int rows = some.stream().mapToInt(judged -> judged.findings().size()).sum();
        return new Ready(entries, register.ready(roster.confirmedAs(), entries), rows);
    }
}
