package cn.jiayi.contract;

import cn.jiayi.team.TeamCapacity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes contracts whose last day is over: the row says so, the team has its places back, and it is told. Team by team, a
 * transaction each: stopped half-way and started again, it goes on where it was, and two that run at once close nothing twice.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class ContractEndings {

    private static final int AT_ONCE = 500;
    private static final int PATIENCE = 20;

    private final Contracts contracts;
    private final TeamCapacity capacity;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @return how many were closed */
    public int closeAll() {
        LocalDate today = LocalDate.now(clock);
        int closed = 0;
        int givenWay = 0;
        for (List<DueContract> due = contracts.due(today, AT_ONCE);
                !due.isEmpty();
                due = contracts.due(today, AT_ONCE)) {
            for (List<DueContract> ofTeam : byTeam(due)) {
                try {
                    transaction.executeWithoutResult(status -> close(ofTeam, today));
                    closed += ofTeam.size();
                } catch (ConcurrencyFailureException somebodyWasFaster) {
                    if (++givenWay > PATIENCE) {
                        throw somebodyWasFaster;
                    }
                }
            }
        }
        log.info("{} contracts closed whose last day was before {}", closed, today);
        return closed;
    }

    /** Closes the household's, so that it can sign anew before the night's job has run. */
    @Transactional(propagation = Propagation.MANDATORY)
    void closeOver(UUID householdId) {
        LocalDate today = LocalDate.now(clock);
        contracts.dueOf(householdId, today).ifPresent(due -> close(List.of(due), today));
    }

    /** The team's row first, as in signing. */
    private void close(List<DueContract> ofTeam, LocalDate today) {
        boolean released = capacity.release(ofTeam.getFirst().teamId(), ofTeam.size());
        if (!released || contracts.close(ofTeam.stream().map(DueContract::id).toList(), today) != ofTeam.size()) {
            throw new OptimisticLockingFailureException("some of these were closed by somebody else just now");
        }
        ofTeam.forEach(due -> events.publishEvent(due.ended()));
    }

    private static Collection<List<DueContract>> byTeam(List<DueContract> due) {
        Map<UUID, List<DueContract>> teams = due.stream().collect(Collectors.groupingBy(DueContract::teamId));
        return teams.values();
    }
}
