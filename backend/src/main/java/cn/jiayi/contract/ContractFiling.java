package cn.jiayi.contract;

import cn.jiayi.team.TeamCapacity;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in contracts that were signed elsewhere, as an import does; no user does this, so it knows no actor and asks no rule. The
 * teams' counters and the coverage follow.
 */
@Service
@RequiredArgsConstructor
public class ContractFiling {

    private final EntityManager entities;
    private final TeamCapacity capacity;
    private final ApplicationEventPublisher events;

    @Transactional
    public void file(Collection<FiledContract> filed) {
        perTeam(filed).forEach((team, households) -> capacity.enter(team, households.intValue()));
        filed.forEach(this::persist);
        entities.flush();
        entities.clear();
        events.publishEvent(new ContractsChanged(filed.stream()
                .map(FiledContract::contract)
                .map(ContractDraft::householdId)
                .collect(Collectors.toSet())));
    }

    private void persist(FiledContract filed) {
        Contract contract = new Contract(filed.contract());
        entities.persist(contract);
        filed.requests().forEach(draft -> entities.persist(new TerminationRequest(draft, contract)));
    }

    private static Map<UUID, Long> perTeam(Collection<FiledContract> filed) {
        return filed.stream()
                .map(FiledContract::contract)
                .filter(draft -> draft.state().isBinding())
                .collect(Collectors.groupingBy(ContractDraft::teamId, Collectors.counting()));
    }
}
