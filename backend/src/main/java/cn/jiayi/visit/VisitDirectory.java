package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads visits in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VisitDirectory {

    private static final Sort LATEST_FIRST =
            Sort.by("day").descending().and(Sort.by("id").descending());

    private final Visits visits;
    private final VisitScope scope;

    public Optional<Visit> find(Actor actor, UUID id) {
        return visits.findOne(scope.visibleTo(actor).and((visit, query, cb) -> cb.equal(visit.get("id"), id)));
    }

    /** A page of what the actor may see, the latest day first. */
    public Window<Visit> list(Actor actor, VisitQuery query, Paging paging) {
        Specification<Visit> visible = query.side() == null
                ? scope.visibleTo(actor)
                : scope.visibleTo(actor).and(scope.of(query.side(), actor));
        return Keyset.page(visits, visible.and(wanted(query)), LATEST_FIRST, paging);
    }

    /** What was decided by visit, the first first, in one statement; part of visits that are in scope already. */
    public Map<UUID, List<VisitDecision>> decisionsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : visits.decisions(ids).stream()
                        .collect(Collectors.groupingBy(
                                DecisionOf::visitId, Collectors.mapping(DecisionOf::decision, Collectors.toList())));
    }

    private static Specification<Visit> wanted(VisitQuery asked) {
        return (visit, query, cb) -> {
            List<Predicate> narrowing = new ArrayList<>();
            if (asked.carriesBenefits() != null) {
                // a slip that was taken back is neither
                narrowing.add(cb.equal(visit.get("carriesBenefits"), asked.carriesBenefits()));
                narrowing.add(cb.isNull(visit.get("cancelledAt")));
            }
            if (asked.grounds() != null) {
                narrowing.add(visit.get("ground").in(asked.grounds()));
            }
            if (asked.from() != null) {
                narrowing.add(cb.greaterThanOrEqualTo(visit.get("day"), asked.from()));
            }
            if (asked.until() != null) {
                narrowing.add(cb.lessThanOrEqualTo(visit.get("day"), asked.until()));
            }
            if (asked.importId() != null) {
                narrowing.add(cb.equal(visit.get("importId"), asked.importId()));
            }
            return cb.and(narrowing);
        };
    }
}
