package cn.jiayi.contract;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** An institution ends a contract with a reason; the household has the notice period of the policy to find another team (M16). */
@Service
@RequiredArgsConstructor
public class TerminationByInstitution {

    private final Contracts contracts;
    private final ContractScope scope;
    private final TerminationFile file;
    private final ContractNews news;
    private final DistrictPolicies policies;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @UseCase("contract.terminate")
    public TerminateContractOutcome terminate(Actor actor, TerminateContract command) {
        Contract contract = lock(actor, command.contractId()).orElse(null);
        if (contract == null) {
            return new TerminateContractOutcome.Refused(ContractTerminateRefusal.NOT_FOUND, null);
        }
        Words note = Words.of(command.note());
        TerminationFacts facts = file.facts(actor, List.of(contract)).get(contract.getId());
        Optional<ContractTerminateRefusal> against = TerminationRules.againstTerminating(facts).stream()
                .findFirst()
                .or(() -> TerminationRules.againstTerminating(note));
        if (against.isPresent()) {
            return new TerminateContractOutcome.Refused(against.get(), contract.getId());
        }
        LocalDate today = LocalDate.now(clock);
        contract.end(today.plusDays(noticeDays(contract)), ContractEndReason.INSTITUTION_GAVE_NOTICE, today);
        events.publishEvent(new ContractsChanged(Set.of(contract.getHouseholdId())));
        entities.persist(new TerminationNotice(
                contract.getId(),
                command.reason(),
                Objects.requireNonNull(note.text()),
                actor.name(),
                clock.instant()));
        news.terminated(contract);
        return new TerminateContractOutcome.Terminated(contract.getId());
    }

    /** Under the policy that the contract was signed under (trap 12). */
    private int noticeDays(Contract contract) {
        return policies.byIds(List.of(contract.getPolicyId()))
                .get(contract.getPolicyId())
                .getNoticeDays();
    }

    private Optional<Contract> lock(Actor actor, UUID id) {
        Specification<Contract> visible = scope.visibleTo(actor);
        return contracts.exists(visible.and((contract, query, cb) -> cb.equal(contract.get("id"), id)))
                ? contracts.lock(id)
                : Optional.empty();
    }
}
