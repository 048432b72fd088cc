package cn.jiayi.contract;

import cn.jiayi.platform.Ids;
import cn.jiayi.team.TeamCapacity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a contract because something else happens: a switch, a death, a departure. The teams' rows come before the contract's, as in
 * signing; a request for termination that waits is overtaken in the same act.
 */
@Component
@RequiredArgsConstructor
class EarlyEnding {

    private final Contracts contracts;
    private final TerminationRequests requests;
    private final ContractEndings endings;
    private final TeamCapacity capacity;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * The old contract ends with yesterday, so that the new one begins today: no gap, no day with two (trap 6).
     *
     * @return whether the new team had a place; if not, the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean giveWay(StandingContract old, UUID newTeamId, @Nullable Integer limit) {
        if (!capacity.move(old.teamId(), newTeamId, limit)) {
            return false;
        }
        end(old, LocalDate.now(clock).minusDays(1), ContractEndReason.SWITCHED);
        return true;
    }

    /** Ends what the household has, if it has anything, on a day that may be over; an earlier end stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(UUID householdId, LocalDate day, ContractEndReason reason) {
        LocalDate today = LocalDate.now(clock);
        endings.closeOver(householdId);
        for (StandingContract standing : contracts.standing(List.of(householdId), today)) {
            LocalDate lastDay = day.isBefore(standing.signedOn()) ? standing.signedOn() : day;
            if (lastDay.isBefore(today) && !capacity.release(standing.teamId(), 1)) {
                throw meanwhile(standing);
            }
            end(standing, lastDay, reason);
        }
    }

    private void end(StandingContract standing, LocalDate lastDay, ContractEndReason reason) {
        LocalDate today = LocalDate.now(clock);
        Contract contract = contracts
                .lock(standing.id())
                .filter(locked ->
                        locked.isInForceOn(today) && locked.getTeamId().equals(standing.teamId()))
                .orElseThrow(() -> meanwhile(standing));
        if (contract.getEndsOn() != null && !lastDay.isBefore(contract.getEndsOn())) {
            return;
        }
        contract.end(lastDay, reason, today);
        requests.overtake(contract.getId(), clock.instant());
        events.publishEvent(new ContractsChanged(Set.of(contract.getHouseholdId())));
        if (lastDay.isBefore(today)) {
            events.publishEvent(new ContractEnded(
                    Ids.next(), contract.getId(), contract.getTownId(), contract.getPersons(), lastDay));
        }
    }

    /** Starts the use case over. */
    private static OptimisticLockingFailureException meanwhile(StandingContract standing) {
        return new OptimisticLockingFailureException(standing + " was ended or moved by somebody else just now");
    }
}
