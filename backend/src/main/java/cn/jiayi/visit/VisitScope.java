package cn.jiayi.visit;

import cn.jiayi.household.OwnHousehold;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Whose visits somebody sees: residents those of their household of today, a team those of whom it had signed on the day, the
 * administrator those of whom the institution had signed and those that were there, a hospital those that were there.
 */
@Component
@RequiredArgsConstructor
class VisitScope {

    private final OwnHousehold ownHousehold;

    Specification<Visit> visibleTo(Actor actor) {
        return (visit, query, cb) -> switch (actor.role()) {
            case RESIDENT ->
                query == null
                        ? cb.disjunction()
                        : ownHousehold.isThat(visit.get("householdId"), actor.residentId(), query, cb);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> is(visit.get("teamId"), actor.teamId(), cb);
            case INSTITUTION_ADMIN ->
                cb.or(
                        is(visit.get("homeInstitutionId"), actor.institutionId(), cb),
                        is(visit.get("institutionId"), actor.institutionId(), cb));
            case HOSPITAL_COORDINATOR -> is(visit.get("institutionId"), actor.institutionId(), cb);
            default -> cb.disjunction();
        };
    }

    /** One side of an administrator's: each has an index of its own. */
    Specification<Visit> of(VisitSide side, Actor actor) {
        return (visit, query, cb) -> switch (side) {
            case HERE -> is(visit.get("institutionId"), actor.institutionId(), cb);
            case SIGNED -> is(visit.get("homeInstitutionId"), actor.institutionId(), cb);
        };
    }

    private static Predicate is(Expression<?> attribute, @Nullable UUID own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }
}
