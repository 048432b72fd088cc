package cn.jiayi.household;

import cn.jiayi.platform.Like;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What narrows a list of households. */
@Component
@RequiredArgsConstructor
class HouseholdFilters {

    // provided by a module below, which in turn needs this one
    private final ObjectProvider<SignedHouseholds> signed;
    private final Clock clock;

    Specification<Household> of(HouseholdQuery query) {
        List<Specification<Household>> narrowing = new ArrayList<>();
        if (query.text() != null && !query.text().isBlank()) {
            narrowing.add(mentions(query.text()));
        }
        if (query.isSigned() != null) {
            Specification<Household> isSigned = signed.getObject().signed();
            narrowing.add(query.isSigned() ? isSigned : Specification.not(isSigned));
        }
        if (query.teamId() != null) {
            narrowing.add(signed.getObject().signedWith(query.teamId()));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = query.on() == null ? today : query.on();
        if (!query.home().equals(HomeAsked.ANYWHERE)) {
            narrowing.add(new LivingThere(query.home(), day.isBefore(today) ? day : null));
        }
        if (query.keyGroups() != null) {
            narrowing.add(new InKeyGroup(query.keyGroups(), day));
        }
        if (query.gridAreaId() != null) {
            narrowing.add((household, q, cb) -> cb.equal(household.get("gridAreaId"), query.gridAreaId()));
        }
        return Specification.allOf(narrowing);
    }

    Specification<Household> inAnyKeyGroup() {
        return new InKeyGroup(EnumSet.allOf(KeyGroup.class), LocalDate.now(clock));
    }

    private Specification<Household> mentions(String text) {
        String pattern = Like.containing(text);
        return (household, query, cb) -> cb.or(
                cb.like(household.get("number"), pattern, Like.ESCAPE),
                cb.like(household.get("address"), pattern, Like.ESCAPE),
                hasMember(household, pattern, query, cb));
    }

    private Predicate hasMember(Root<Household> household, String pattern, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Subquery<Integer> named = query.subquery(Integer.class);
        Root<HouseholdMember> member = named.from(HouseholdMember.class);
        named.select(cb.literal(1))
                .where(
                        cb.equal(member.get("householdId"), household.get("id")),
                        cb.like(member.get("resident").get("name"), pattern, Like.ESCAPE),
                        Membership.on(member, cb, clock));
        return cb.exists(named);
    }
}
