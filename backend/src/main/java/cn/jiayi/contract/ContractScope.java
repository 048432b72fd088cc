package cn.jiayi.contract;

import cn.jiayi.household.OwnHousehold;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Whose contracts, and requests to end them, somebody sees: residents those of their household of today, staff those of their own
 * team, the administrator those of the institution, commission and supervisors those of the district.
 */
@Component
@RequiredArgsConstructor
class ContractScope {

    private final OwnHousehold ownHousehold;

    /** For both records: they name household, team, institution and district alike. */
    <T> Specification<T> visibleTo(Actor actor) {
        return (record, query, cb) -> switch (actor.role()) {
            case RESIDENT ->
                query == null
                        ? cb.disjunction()
                        : ownHousehold.isThat(record.get("householdId"), actor.residentId(), query, cb);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> is(record.get("teamId"), actor.teamId(), cb);
            case INSTITUTION_ADMIN -> is(record.get("institutionId"), actor.institutionId(), cb);
            case COMMISSION, SUPERVISOR -> is(record.get("districtCode"), actor.district(), cb);
            default -> cb.disjunction();
        };
    }

    private static Predicate is(Expression<?> attribute, @Nullable Object own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }
}
