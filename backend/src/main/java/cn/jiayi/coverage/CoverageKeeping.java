package cn.jiayi.coverage;

import cn.jiayi.contract.ContractSpans;
import cn.jiayi.contract.ContractsOverTime;
import cn.jiayi.household.HouseholdSpans;
import cn.jiayi.household.HouseholdsOverTime;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how households count, as they are now in the records: what is missing is added, and what no longer holds is taken away,
 * or made good where it is in the sums already. Done twice, the second time finds nothing to do.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class CoverageKeeping {

    private final CoverageChanges changes;
    private final ContractsOverTime contracts;
    private final HouseholdsOverTime households;
    private final EntityManager entities;

    /** Those of the households that have ever signed: nobody else counts. */
    Set<UUID> signedOf(Collection<UUID> touched) {
        return contracts.signedOf(touched);
    }

    /** @return how many of the households did not count as they should */
    int keep(Set<UUID> signed) {
        entities.flush();
        changes.lock(signed); // before anything is read: somebody else may be writing
        Map<UUID, List<ContractSpans>> contractsOf = contracts.spansOf(signed);
        Map<UUID, HouseholdSpans> householdsOf = households.of(signed);
        Map<UUID, List<CoverageChange>> written = changes.of(signed);
        Map<String, Map<UUID, SortedMap<Moment, Signed>>> missing = new HashMap<>();
        Set<Long> wrong = new HashSet<>();
        Set<UUID> differing = new HashSet<>();
        for (UUID household : signed) {
            List<ContractSpans> own = contractsOf.get(household);
            List<CoverageChange> known = written.getOrDefault(household, List.of());
            SortedMap<Moment, Signed> toAdd = CoverageRule.changes(own, householdsOf.get(household));
            Set<Long> toRemove = compare(toAdd, known);
            if (!toAdd.isEmpty() || !toRemove.isEmpty()) {
                differing.add(household);
                wrong.addAll(toRemove);
                missing.computeIfAbsent(own.getFirst().districtCode(), code -> new HashMap<>())
                        .put(household, toAdd);
            }
        }
        changes.remove(wrong);
        missing.forEach(changes::add);
        return differing.size();
    }

    /** Leaves in {@code wanted} what is not written yet, and answers what is written and waits, but is not wanted so. */
    private static Set<Long> compare(SortedMap<Moment, Signed> wanted, List<CoverageChange> written) {
        written.stream()
                .filter(CoverageChange::isFolded)
                .forEach(known -> wanted.merge(known.moment(), known.change().negated(), Signed::plus));
        wanted.values().removeIf(Signed.NOBODY::equals);
        return written.stream()
                .filter(known -> !known.isFolded())
                .filter(known -> !wanted.remove(known.moment(), known.change()))
                .map(CoverageChange::id)
                .collect(Collectors.toSet());
    }
}
