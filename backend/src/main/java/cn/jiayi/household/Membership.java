package cn.jiayi.household;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;

/** Who is a member: from the first day through the last. */
final class Membership {

    private Membership() {}

    static Predicate on(Path<HouseholdMember> member, CriteriaBuilder cb, Clock clock) {
        return on(member, cb, LocalDate.now(clock));
    }

    static Predicate on(Path<HouseholdMember> member, CriteriaBuilder cb, LocalDate day) {
        return cb.and(
                cb.lessThanOrEqualTo(member.get("since"), day),
                cb.or(cb.isNull(member.get("until")), cb.greaterThanOrEqualTo(member.get("until"), day)));
    }
}
