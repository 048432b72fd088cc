package cn.jiayi.contract;

import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

    private final Clock clock;

    /** For both records: they name household, team, institution and district alike. */
    <T> Specification<T> visibleTo(Actor actor) {
        return (record, query, cb) -> switch (actor.role()) {
            case RESIDENT -> livesIn(record.get("householdId"), actor.residentId(), query, cb);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> is(record.get("teamId"), actor.teamId(), cb);
            case INSTITUTION_ADMIN -> is(record.get("institutionId"), actor.institutionId(), cb);
            case COMMISSION, SUPERVISOR -> is(record.get("districtCode"), actor.district(), cb);
            default -> cb.disjunction();
        };
    }

    private static Predicate is(Expression<?> attribute, @Nullable Object own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }

    private Predicate livesIn(
            Expression<UUID> householdId,
            @Nullable UUID residentId,
            @Nullable CriteriaQuery<?> query,
            CriteriaBuilder cb) {
        if (residentId == null || query == null) {
            return cb.disjunction();
        }
        LocalDate today = LocalDate.now(clock);
        Subquery<UUID> own = query.subquery(UUID.class);
        Root<HouseholdMember> member = own.from(HouseholdMember.class);
        own.select(member.get("householdId"))
                .where(
                        cb.equal(member.get("resident").get("id"), residentId),
                        cb.lessThanOrEqualTo(member.get("since"), today),
                        cb.or(cb.isNull(member.get("until")), cb.greaterThanOrEqualTo(member.get("until"), today)));
        return householdId.in(own);
    }
}
