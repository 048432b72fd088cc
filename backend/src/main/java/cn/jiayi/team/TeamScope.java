package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which teams somebody sees. */
final class TeamScope {

    private TeamScope() {}

    /** Members see their own team, leaders and the administrator those of the institution, commission and supervisors the district's. */
    static Specification<Team> visibleTo(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER, VILLAGE_DOCTOR -> is("id", actor.teamId());
            case TEAM_LEADER, INSTITUTION_ADMIN -> is("institutionId", actor.institutionId());
            case COMMISSION, SUPERVISOR -> ofDistrict(actor.district());
            default -> none();
        };
    }

    /** Besides those, a hospital works with all teams of its district. */
    static Specification<Team> worksWith(Actor actor) {
        return switch (actor.role()) {
            case HOSPITAL_COORDINATOR -> ofDistrict(actor.district());
            default -> visibleTo(actor);
        };
    }

    static Specification<Team> ofInstitution(UUID institutionId) {
        return is("institutionId", institutionId);
    }

    static Specification<Team> ofDistrict(String district) {
        return is("districtCode", district);
    }

    static Specification<Team> ofTown(UUID townId) {
        return is("townId", townId);
    }

    static Specification<Team> openOn(LocalDate day) {
        return (team, query, cb) -> cb.or(cb.isNull(team.get("closedOn")), cb.greaterThan(team.get("closedOn"), day));
    }

    private static Specification<Team> is(String attribute, @Nullable Object value) {
        return value == null ? none() : (team, query, cb) -> cb.equal(team.get(attribute), value);
    }

    private static Specification<Team> none() {
        return (team, query, cb) -> cb.disjunction();
    }
}
