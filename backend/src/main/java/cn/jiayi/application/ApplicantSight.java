package cn.jiayi.application;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdSight;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** A team and its institution see the households that wait for the team's answer, wherever these live. */
@Component
@RequiredArgsConstructor
class ApplicantSight implements HouseholdSight {

    private final Clock clock;

    @Override
    public Specification<Household> visibleTo(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> appliedTo("teamId", actor.teamId());
            case INSTITUTION_ADMIN -> appliedTo("institutionId", actor.institutionId());
            default -> (household, query, cb) -> cb.disjunction();
        };
    }

    private Specification<Household> appliedTo(String party, @Nullable UUID id) {
        return (household, query, cb) -> {
            if (id == null) {
                return cb.disjunction();
            }
            Subquery<UUID> applicants = query.subquery(UUID.class);
            Root<Application> application = applicants.from(Application.class);
            applicants
                    .select(application.get("householdId"))
                    .where(
                            cb.equal(application.get(party), id),
                            cb.equal(application.get("state"), ApplicationState.OPEN),
                            cb.greaterThanOrEqualTo(application.get("lapsesOn"), LocalDate.now(clock)));
            return household.get("id").in(applicants);
        };
    }
}
