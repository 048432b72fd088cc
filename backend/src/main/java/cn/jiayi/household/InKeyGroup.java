package cn.jiayi.household;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;

/** Households in which somebody is in one of some key groups on a day: by age, by an own mark or by the household's (trap 5). */
@RequiredArgsConstructor
class InKeyGroup implements Specification<Household> {

    private final Set<KeyGroup> groups;
    private final LocalDate day;

    @Override
    public Predicate toPredicate(Root<Household> household, CriteriaQuery<?> query, CriteriaBuilder cb) {
        return cb.or(
                exists(
                        query,
                        cb,
                        HouseholdMember.class,
                        (found, member) -> cb.and(
                                livesIn(household, member, cb),
                                cb.or(isOfAge(member, cb), isMarked(member, found, cb)))),
                exists(
                        query,
                        cb,
                        KeyGroupMark.class,
                        (found, mark) ->
                                cb.and(cb.equal(mark.get("householdId"), household.get("id")), counts(mark, cb))));
    }

    private Predicate livesIn(Root<Household> household, From<?, HouseholdMember> member, CriteriaBuilder cb) {
        return cb.and(cb.equal(member.get("householdId"), household.get("id")), Membership.on(member, cb, day));
    }

    /** Nobody edits these: the condition moves with the calendar (trap 13). */
    private Predicate isOfAge(From<?, HouseholdMember> member, CriteriaBuilder cb) {
        Path<LocalDate> born = member.get("resident").get("birthDate");
        return cb.or(
                groups.contains(KeyGroup.ELDERLY)
                        ? cb.lessThanOrEqualTo(born, KeyGroup.elderlyBornBy(day))
                        : cb.disjunction(),
                groups.contains(KeyGroup.CHILD)
                        ? cb.greaterThan(born, KeyGroup.childrenBornAfter(day))
                        : cb.disjunction());
    }

    private Predicate isMarked(From<?, HouseholdMember> member, Subquery<?> within, CriteriaBuilder cb) {
        Subquery<Integer> marked = within.subquery(Integer.class);
        Root<KeyGroupMark> mark = marked.from(KeyGroupMark.class);
        marked.select(cb.literal(1))
                .where(cb.equal(mark.get("residentId"), member.get("resident").get("id")), counts(mark, cb));
        return cb.exists(marked);
    }

    private Predicate counts(Root<KeyGroupMark> mark, CriteriaBuilder cb) {
        return cb.and(
                mark.get("keyGroup").in(groups),
                cb.lessThanOrEqualTo(mark.get("since"), day),
                cb.or(cb.isNull(mark.get("until")), cb.greaterThanOrEqualTo(mark.get("until"), day)));
    }

    private static <T> Predicate exists(
            CriteriaQuery<?> query,
            CriteriaBuilder cb,
            Class<T> type,
            BiFunction<Subquery<Integer>, Root<T>, Predicate> condition) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<T> row = found.from(type);
        found.select(cb.literal(1)).where(condition.apply(found, row));
        return cb.exists(found);
    }
}
