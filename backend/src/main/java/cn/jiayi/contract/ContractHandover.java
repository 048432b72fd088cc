package cn.jiayi.contract;

import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives contracts to another team, where theirs can serve them no longer (trap 7). What was signed stays as it was signed; who had the
 * contract when is remembered (trap 12), and open requests go with it.
 */
@Service
@RequiredArgsConstructor
public class ContractHandover {

    private final Contracts contracts;
    private final TerminationRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The contracts in force that a team has. */
    @Transactional(readOnly = true)
    public List<HeldContract> heldBy(UUID teamId) {
        return contracts.heldBy(teamId, LocalDate.now(clock));
    }

    /** Those of the contracts that are in force. */
    @Transactional(readOnly = true)
    public List<HeldContract> inForce(Collection<UUID> contractIds) {
        return contracts.held(contractIds, LocalDate.now(clock));
    }

    /**
     * From today on; the teams' rows are locked by the caller, and their places are the caller's to move.
     *
     * @throws OptimisticLockingFailureException if one of them is not with {@code from} any more, or has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(Collection<UUID> contractIds, UUID from, UUID to) {
        LocalDate today = LocalDate.now(clock);
        if (contracts.give(contractIds, from, to, today) != contractIds.size()) {
            throw new OptimisticLockingFailureException("some of the contracts ended or were moved just now");
        }
        List<byte[]> ids = contractIds.stream().map(Uuids::bytes).toList();
        contracts.endTeams(ids, today, today.minusDays(1));
        contracts.beginTeams(ids, Uuids.bytes(to), today);
        requests.give(contractIds, to);
        events.publishEvent(new ContractsChanged(contracts.householdsOf(contractIds)));
    }
}
