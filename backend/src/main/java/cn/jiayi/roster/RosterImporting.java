package cn.jiayi.roster;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Looks a roster through, decides, takes it in or gives it up. What takes long is a job; the act only begins it. */
@Service
@RequiredArgsConstructor
public class RosterImporting {

    private final RosterDirectory directory;
    private final RosterImports imports;
    private final RosterRows rows;
    private final RosterJobs jobs;
    private final Clock clock;

    @UseCase("rosterImport.check")
    public RosterActOutcome check(Actor actor, CheckRoster command) {
        return act(
                actor, command.importId(), roster -> RosterRules.againstChecking(roster, command.columns()), roster -> {
                    roster.check(command.columns());
                    jobs.check(roster.getId());
                    return done(roster);
                });
    }

    @UseCase("rosterImport.decide")
    public RosterActOutcome decide(Actor actor, DecideRoster command) {
        return act(actor, command.importId(), RosterRules::againstDeciding, roster -> {
            if (rows.decide(roster.getId(), command.row(), command.decision()) == 0) {
                return RosterActOutcome.Refused.of(RosterRefusal.NOBODY_TO_DECIDE, roster.getId());
            }
            roster.decided(rows.counts(roster.getId()));
            return done(roster);
        });
    }

    @UseCase("rosterImport.confirm")
    public RosterActOutcome confirm(Actor actor, ConfirmRoster command) {
        return act(actor, command.importId(), RosterRules::againstConfirming, roster -> {
            roster.confirm(actor);
            jobs.write(roster.getId());
            return done(roster);
        });
    }

    @UseCase("rosterImport.discard")
    public RosterActOutcome discard(Actor actor, DiscardRoster command) {
        return act(actor, command.importId(), RosterRules::againstState, roster -> {
            roster.discard(clock.instant());
            jobs.forget(roster.getId());
            return done(roster);
        });
    }

    /** Under the lock on the import: of two who act at once the second sees what the first has done. */
    private RosterActOutcome act(
            Actor actor,
            UUID id,
            Function<RosterImport, Optional<RosterActOutcome.Refused>> against,
            Function<RosterImport, RosterActOutcome> verb) {
        Optional<RosterImport> found = directory.sees(actor, id) ? imports.lock(id) : Optional.empty();
        if (found.isEmpty()) {
            return RosterActOutcome.Refused.of(RosterRefusal.NOT_FOUND, null);
        }
        Supplier<RosterActOutcome> act = () -> verb.apply(found.get());
        return against.apply(found.get()).map(RosterActOutcome.class::cast).orElseGet(act);
    }

    private static RosterActOutcome done(RosterImport roster) {
        return new RosterActOutcome.Done(roster.getId());
    }
}
