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

/** Finds by criteria which records a page has: their keys alone, for whoever reads them then with all that is shown around them. */
@Component
@RequiredArgsConstructor
public class KeyRows {

    private final SessionFactory sessions;

    public List<Tuple> find(
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
