package cn.jiayi.team;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;

/** {@link Team#worksOn} as a condition of the database, for those who look for records whose team works no longer (trap 7). */
public final class TeamAtWork {

    private TeamAtWork() {}

    public static Predicate isNot(Path<Team> team, LocalDate day, CriteriaBuilder cb) {
        Predicate closed = cb.lessThanOrEqualTo(team.get("closedOn"), day);
        Predicate permitted = cb.and(
                cb.lessThanOrEqualTo(team.get("permittedFrom"), day),
                cb.or(cb.isNull(team.get("permittedUntil")), cb.greaterThanOrEqualTo(team.get("permittedUntil"), day)));
        Predicate lapsed = cb.and(
                cb.equal(team.get("kind"), TeamKind.VILLAGE_DOCTOR),
                cb.or(cb.isNull(team.get("permittedFrom")), cb.not(permitted)));
        return cb.or(closed, lapsed);
    }
}
