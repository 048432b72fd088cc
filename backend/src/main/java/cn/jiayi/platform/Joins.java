package cn.jiayi.platform;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.hibernate.SessionFactory;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.springframework.stereotype.Component;

/**
 * Reads what an answer is made of in one statement, across the records of several modules, with the scopes of the directories in it.
 * What comes is detached and kept by nobody: no session remembers it, compares it or writes it back.
 */
@Component
@RequiredArgsConstructor
public class Joins {

    private final SessionFactory sessions;

    /** The rows of a statement; what is written into it as a value is bound, so that it is translated once. */
    public List<Tuple> rows(
            int most,
            BiFunction<HibernateCriteriaBuilder, JpaCriteriaQuery<Tuple>, JpaCriteriaQuery<Tuple>> statement) {
        HibernateCriteriaBuilder cb = sessions.getCriteriaBuilder();
        try (var session = sessions.openStatelessSession()) {
            return session.createQuery(statement.apply(cb, cb.createTupleQuery()))
                    .setMaxResults(most)
                    .getResultList();
        }
    }

    /** Beyond a row in a descending order of two columns; the first condition alone lets the database enter its index there. */
    public static <A extends Comparable<A>, B extends Comparable<B>> Predicate before(
            HibernateCriteriaBuilder cb, Expression<A> first, A a, Expression<B> second, B b) {
        return cb.and(cb.lessThanOrEqualTo(first, a), cb.or(cb.lessThan(first, a), cb.lessThan(second, b)));
    }

    /** Beyond a row in an ascending order of two columns. */
    public static <A extends Comparable<A>, B extends Comparable<B>> Predicate after(
            HibernateCriteriaBuilder cb, Expression<A> first, A a, Expression<B> second, B b) {
        return cb.and(cb.greaterThanOrEqualTo(first, a), cb.or(cb.greaterThan(first, a), cb.greaterThan(second, b)));
    }
}
