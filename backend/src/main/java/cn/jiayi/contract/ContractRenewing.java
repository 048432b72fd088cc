package cn.jiayi.contract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets terms follow one another (M15). Which contracts go on, {@code renewal} decides; each verb joins its transaction and needs a
 * contract that was locked there.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class ContractRenewing {

    private final Contracts contracts;
    private final ApplicationEventPublisher events;

    /** Those of the ids that bind and have no end, locked, with their terms: in two statements, in the order of the ids. */
    public List<Contract> lock(Collection<UUID> ids) {
        return ids.isEmpty() || contracts.lockToRenew(ids).isEmpty() ? List.of() : contracts.toRenew(ids);
    }

    /** Writes the next term; both sides are to re-confirm it (traps 9 and 10). */
    public ContractTerm renew(Contract contract, int years) {
        return contract.renew(years);
    }

    /** Both sides have re-confirmed. */
    public void reconfirmed(Contract contract) {
        contract.reconfirm();
    }

    /** Its term is over and nobody has renewed it: it ended with its term. {@link ContractEndings} closes it. */
    public void lapse(Contract contract) {
        contract.lapse();
        events.publishEvent(new ContractsChanged(Set.of(contract.getHouseholdId())));
    }
}
