package cn.jiayi.contract;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a list is narrowed to.
 *
 * @param from the first; absent without a beginning
 * @param until the last; absent without an end
 */
public record DaysAsked(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final DaysAsked ANY = new DaysAsked(null, null);

    boolean isNarrow() {
        return from != null || until != null;
    }

    Predicate have(Expression<LocalDate> day, CriteriaBuilder cb) {
        return cb.and(
                from == null ? cb.conjunction() : cb.greaterThanOrEqualTo(day, from),
                until == null ? cb.conjunction() : cb.lessThanOrEqualTo(day, until));
    }
}
