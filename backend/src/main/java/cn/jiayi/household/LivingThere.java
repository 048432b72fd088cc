package cn.jiayi.household;

import cn.jiayi.district.Place;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Households that live somewhere now, or that lived there on a past day, wherever they have moved since (trap 12). */
@RequiredArgsConstructor
class LivingThere implements Specification<Household> {

    private final HomeAsked asked;
    private final @Nullable LocalDate pastDay;

    @Override
    public Predicate toPredicate(Root<Household> household, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Predicate now = isThere(household, query, cb);
        return pastDay == null
                ? now
                : cb.or(
                        cb.and(now, cb.not(livedElsewhere(household, query, cb, pastDay))),
                        livedThere(household, query, cb, pastDay));
    }

    /** At a home that it has left since then. */
    private static Predicate livedElsewhere(
            Root<Household> household, CriteriaQuery<?> query, CriteriaBuilder cb, LocalDate day) {
        Subquery<Integer> left = query.subquery(Integer.class);
        Root<HouseholdAddress> home = left.from(HouseholdAddress.class);
        left.select(cb.literal(1))
                .where(
                        cb.equal(home.get("householdId"), household.get("id")),
                        cb.greaterThanOrEqualTo(home.get("until"), day));
        return cb.exists(left);
    }

    private Predicate livedThere(Root<Household> household, CriteriaQuery<?> query, CriteriaBuilder cb, LocalDate day) {
        Subquery<Integer> left = query.subquery(Integer.class);
        Root<HouseholdAddress> home = left.from(HouseholdAddress.class);
        left.select(cb.literal(1))
                .where(
                        cb.equal(home.get("householdId"), household.get("id")),
                        cb.lessThanOrEqualTo(home.get("since"), day),
                        cb.greaterThanOrEqualTo(home.get("until"), day),
                        isThere(home, query, cb));
        return cb.exists(left);
    }

    private Predicate isThere(From<?, ?> home, CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Predicate> conditions = new ArrayList<>();
        if (asked.townId() != null) {
            conditions.add(cb.equal(home.get("townId"), asked.townId()));
        }
        if (asked.villageId() != null) {
            conditions.add(cb.equal(home.get("villageId"), asked.villageId()));
        }
        if (asked.residence() != null) {
            Subquery<UUID> towns = query.subquery(UUID.class);
            Root<Place> town = towns.from(Place.class);
            towns.select(town.get("id")).where(cb.equal(town.get("residence"), asked.residence()));
            conditions.add(home.get("townId").in(towns));
        }
        return cb.and(conditions);
    }
}
