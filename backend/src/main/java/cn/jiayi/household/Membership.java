package cn.jiayi.household;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;

/** Who is a member today: from the first day through the last. */
final class Membership {

    private Membership() {}

    static Predicate on(Path<HouseholdMember> member, CriteriaBuilder cb, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return cb.and(
                cb.lessThanOrEqualTo(member.get("since"), today),
                cb.or(cb.isNull(member.get("until")), cb.greaterThanOrEqualTo(member.get("until"), today)));
    }
}
