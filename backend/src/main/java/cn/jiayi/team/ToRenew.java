package cn.jiayi.team;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** Which certificates wait for their renewal. */
final class ToRenew {

    private ToRenew() {}

    /** Those that expire by a day and were not followed by a later one of the same title. */
    static Specification<TeamQualification> by(LocalDate day) {
        return (qualification, query, cb) -> {
            Subquery<Integer> renewed = query.subquery(Integer.class);
            Root<TeamQualification> later = renewed.from(TeamQualification.class);
            renewed.select(cb.literal(1))
                    .where(
                            cb.equal(later.get("memberId"), qualification.get("memberId")),
                            cb.equal(later.get("title"), qualification.get("title")),
                            cb.or(
                                    cb.isNull(later.get("validUntil")),
                                    cb.greaterThan(
                                            later.<LocalDate>get("validUntil"),
                                            qualification.<LocalDate>get("validUntil"))));
            return cb.and(cb.lessThanOrEqualTo(qualification.get("validUntil"), day), cb.not(cb.exists(renewed)));
        };
    }

    static Specification<TeamQualification> ofMembersOf(Specification<Team> teams, LocalDate today) {
        return (qualification, query, cb) -> {
            Subquery<UUID> members = query.subquery(UUID.class);
            Root<TeamMember> member = members.from(TeamMember.class);
            Root<Team> team = members.from(Team.class);
            members.select(member.get("id"))
                    .where(
                            cb.equal(member.get("teamId"), team.get("id")),
                            cb.or(cb.isNull(member.get("until")), cb.greaterThanOrEqualTo(member.get("until"), today)),
                            teams.toPredicate(team, query, cb));
            return qualification.get("memberId").in(members);
        };
    }
}
