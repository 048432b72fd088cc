package cn.jiayi.contract;

import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Gathers what the termination rules look at, for one contract or a page of them in the same number of statements. */
@Component
@RequiredArgsConstructor
class TerminationFile {

    private final Representatives representatives;
    private final TerminationRequests requests;
    private final Clock clock;

    /** By contract. */
    Map<UUID, TerminationFacts> facts(Actor actor, Collection<Contract> of) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> open = requests.contractsWithOpenRequest(
                of.stream().map(Contract::getId).toList());
        Map<UUID, Boolean> maySpeak =
                maySpeak(actor, of.stream().map(Contract::getHouseholdId).toList());
        return of.stream()
                .collect(Collectors.toMap(
                        Contract::getId,
                        contract -> new TerminationFacts(
                                contract.isInForceOn(today),
                                contract.getEndsOn() != null,
                                open.contains(contract.getId()),
                                maySpeak.getOrDefault(contract.getHouseholdId(), false)),
                        (one, same) -> one));
    }

    /** By household; a household that the actor does not see has no entry. */
    Map<UUID, Boolean> maySpeak(Actor actor, Collection<UUID> householdIds) {
        return representatives.maySpeak(actor, householdIds);
    }
}
