package cn.jiayi.contract;

import cn.jiayi.platform.Uuids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final TermRows terms;
    private final ApplicationEventPublisher events;

    /** Those of the ids that bind and have no end, locked: in two statements, in the order of the ids. */
    public List<RenewableContract> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                        || contracts
                                .lockRenewable(ids.stream().map(Uuids::bytes).toList())
                                .isEmpty()
                ? List.of()
                : contracts.renewable(ids);
    }

    /**
     * Writes next terms; both sides are to re-confirm them (traps 9 and 10). A renewal is a new term, the old one stays: in as many
     * statements as the terms have last days.
     */
    public void renew(Map<UUID, ContractTerm> next) {
        terms.add(next);
        next.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getValue().lastDay(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((lastDay, ids) -> requireAll(ids, contracts.goOn(ids, lastDay)));
    }

    /** Both sides have re-confirmed. */
    public void reconfirmed(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            contracts.lockToRenew(ids).forEach(Contract::reconfirm);
        }
    }

    /** Their terms are over and nobody has renewed them: they ended with their terms. {@link ContractEndings} closes them. */
    public void lapse(Collection<RenewableContract> over) {
        if (!over.isEmpty()) {
            List<UUID> ids = over.stream().map(RenewableContract::id).toList();
            requireAll(ids, contracts.lapse(ids));
            events.publishEvent(new ContractsChanged(
                    over.stream().map(RenewableContract::householdId).collect(Collectors.toSet())));
        }
    }

    private static void requireAll(Collection<UUID> ids, int changed) {
        if (changed != ids.size()) {
            throw new IllegalStateException((ids.size() - changed) + " of these contracts do not bind, or have an end");
        }
    }
}
