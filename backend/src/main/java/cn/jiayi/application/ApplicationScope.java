package cn.jiayi.application;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Whose applications somebody sees: residents those of their household, staff those to their own team, the administrator those to the
 * institution's teams, commission and supervisors those in the district.
 */
@Component
@RequiredArgsConstructor
class ApplicationScope {

    private final HouseholdDirectory households;

    Specification<Application> visibleTo(Actor actor) {
        return switch (actor.role()) {
            case RESIDENT ->
                is("householdId", households.own(actor).map(Household::getId).orElse(null));
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> is("teamId", actor.teamId());
            case INSTITUTION_ADMIN -> is("institutionId", actor.institutionId());
            case COMMISSION, SUPERVISOR -> is("districtCode", actor.district());
            default -> is("id", null);
        };
    }

    private static Specification<Application> is(String attribute, @Nullable Object own) {
        return (application, query, cb) -> own == null ? cb.disjunction() : cb.equal(application.get(attribute), own);
    }
}
