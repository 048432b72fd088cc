package cn.jiayi.application;

import cn.jiayi.platform.Like;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What narrows applications, as they are today: {@link Application#stateOn} as a condition of the database. */
@Component
@RequiredArgsConstructor
class ApplicationFilters {

    private final Clock clock;

    Specification<Application> of(ApplicationQuery query) {
        List<Specification<Application>> narrowing = new ArrayList<>();
        if (query.states() != null) {
            narrowing.add((application, q, cb) -> in(query.states(), application, cb));
        }
        if (query.text() != null && !query.text().isBlank()) {
            String pattern = Like.containing(query.text());
            narrowing.add((application, q, cb) -> cb.like(application.get("applicantName"), pattern, Like.ESCAPE));
        }
        return Specification.allOf(narrowing);
    }

    private Predicate in(Set<ApplicationState> wanted, Path<Application> application, CriteriaBuilder cb) {
        Predicate isWaiting = cb.equal(application.get("state"), ApplicationState.OPEN);
        Predicate isOver = cb.lessThan(application.get("lapsesOn"), LocalDate.now(clock));
        return cb.or(
                cb.and(application.get("state").in(wanted), cb.or(cb.not(isWaiting), cb.not(isOver))),
                wanted.contains(ApplicationState.LAPSED) ? cb.and(isWaiting, isOver) : cb.disjunction());
    }
}
