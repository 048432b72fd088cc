package cn.jiayi.application;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
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

/** Reads applications in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ApplicationDirectory {

    private static final int SHOWN_OF_A_HOUSEHOLD = 20;

    private final Applications applications;
    private final ApplicationScope scope;
    private final ApplicationFilters filters;

    public Optional<Application> find(Actor actor, UUID id) {
        return applications.findOne(
                scope.visibleTo(actor).and((application, query, cb) -> cb.equal(application.get("id"), id)));
    }

    public Window<Application> list(Actor actor, ApplicationQuery query, ApplicationSort sort, Paging paging) {
        return Keyset.page(applications, scope.visibleTo(actor).and(filters.of(query)), sort.order(), paging);
    }

    /** By household, the latest first, at most 20 of each, in one statement; a household without one has no entry. */
    public Map<UUID, List<Application>> of(Actor actor, Collection<UUID> householdIds) {
        Specification<Application> theirs =
                (application, query, cb) -> application.get("householdId").in(householdIds);
        return applications
                .findAll(scope.visibleTo(actor).and(theirs), Sort.by("id").descending())
                .stream()
                .collect(Collectors.groupingBy(
                        Application::getHouseholdId,
                        Collectors.collectingAndThen(Collectors.toList(), ApplicationDirectory::shown)));
    }

    private static List<Application> shown(List<Application> all) {
        return all.stream().limit(SHOWN_OF_A_HOUSEHOLD).toList();
    }
}
