package cn.jiayi.contract;

import cn.jiayi.platform.Like;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What narrows requests for termination. */
@Component
@RequiredArgsConstructor
class TerminationFilters {

    private final OfHouseholds households;
    private final Clock clock;

    Specification<TerminationRequest> of(TerminationQuery query) {
        List<Specification<TerminationRequest>> narrowing = new ArrayList<>();
        narrowing.add(households.matching(query.household()));
        if (query.states() != null) {
            narrowing.add((request, q, cb) -> request.get("state").in(query.states()));
        }
        if (query.reason() != null) {
            narrowing.add((request, q, cb) -> cb.equal(request.get("reason"), query.reason()));
        }
        if (query.teamId() != null) {
            narrowing.add((request, q, cb) -> cb.equal(request.get("teamId"), query.teamId()));
        }
        if (query.text() != null && !query.text().isBlank()) {
            String pattern = Like.containing(query.text());
            narrowing.add((request, q, cb) -> cb.like(request.get("requestedByName"), pattern, Like.ESCAPE));
        }
        narrowing.add((request, q, cb) -> asked(query.asked(), request.get("requestedAt"), cb));
        return Specification.allOf(narrowing);
    }

    /** An instant on one of the civil days (trap 13). */
    private Predicate asked(DaysAsked days, Path<Instant> at, CriteriaBuilder cb) {
        return cb.and(
                days.from() == null ? cb.conjunction() : cb.greaterThanOrEqualTo(at, begin(days.from())),
                days.until() == null
                        ? cb.conjunction()
                        : cb.lessThan(at, begin(days.until().plusDays(1))));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
