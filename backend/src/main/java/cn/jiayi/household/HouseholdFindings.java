package cn.jiayi.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the work list of what has to be put right: with each act, and for what only the calendar changes, each night. */
@Service
@RequiredArgsConstructor
public class HouseholdFindings {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Findings findings;
    private final Households households;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Looks at these households again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(Collection<UUID> householdIds) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<HouseholdMember>> members = households.remaining(householdIds).stream()
                .collect(Collectors.groupingBy(HouseholdMember::getHouseholdId));
        Set<FindingRules.Found> found = households.findByIdIn(householdIds).stream()
                .flatMap(household ->
                        FindingRules.of(household, members.getOrDefault(household.getId(), List.of()), today).stream())
                .collect(Collectors.toSet());
        for (HouseholdFinding known : findings.findByHouseholdIdInOrderByKindAscIdAsc(householdIds)) {
            if (!found.remove(known.found())) {
                findings.delete(known);
            }
        }
        found.forEach(each -> findings.save(new HouseholdFinding(each, today)));
    }

    /** Those of the households, by household, in one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, List<HouseholdFinding>> of(Collection<UUID> householdIds) {
        return findings.findByHouseholdIdInOrderByKindAscIdAsc(householdIds).stream()
                .collect(Collectors.groupingBy(HouseholdFinding::getHouseholdId));
    }

    /** Looks at the whole register, a few hundred households in a transaction: stopped half-way, the next run begins anew. */
    public void lookAtAll() {
        List<UUID> next = findings.householdsAfter(FIRST, AT_ONCE);
        while (!next.isEmpty()) {
            List<UUID> these = next;
            transaction.executeWithoutResult(status -> look(these));
            next = findings.householdsAfter(these.getLast(), AT_ONCE);
        }
    }
}
