package cn.jiayi.referral;

import cn.jiayi.contract.UnderContract;
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
 * Whose patients on their way back somebody sees: residents those of their household of today, staff those whose household is under
 * contract with them now or whom they have taken over (trap 16), coordinators those of their hospital.
 */
@Component
@RequiredArgsConstructor
class DownReferralScope {

    private final UnderContract underContract;
    private final OwnHousehold ownHousehold;

    Specification<DownReferral> visibleTo(Actor actor) {
        return (down, query, cb) -> query == null
                ? cb.disjunction()
                : switch (actor.role()) {
                    case RESIDENT -> ownHousehold.isThat(down.get("householdId"), actor.residentId(), query, cb);
                    case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR ->
                        cb.or(
                                is(down.get("teamId"), actor.teamId(), cb),
                                underContract.withTeam(actor.teamId(), down.get("householdId"), query, cb));
                    case INSTITUTION_ADMIN ->
                        cb.or(
                                is(down.get("institutionId"), actor.institutionId(), cb),
                                underContract.withInstitution(
                                        actor.institutionId(), down.get("householdId"), query, cb));
                    case HOSPITAL_COORDINATOR -> is(down.get("hospitalId"), actor.institutionId(), cb);
                    default -> cb.disjunction();
                };
    }

    private static Predicate is(Expression<?> attribute, @Nullable UUID own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }
}
