package cn.jiayi.household;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which household a resident lives today, as a condition for records that name a household. */
@Component
@RequiredArgsConstructor
public class OwnHousehold {

    /** The same in SQL, as {@link cn.jiayi.platform.Sights} has it. */
    public static final String IDS = """
            (select household_id from household_member
             where resident_id = :resident and since <= :today and (until is null or until >= :today))\
            """;

    private final Clock clock;

    /** Never, where the actor is no resident. */
    public Predicate isThat(
            Expression<UUID> householdId, @Nullable UUID residentId, AbstractQuery<?> query, CriteriaBuilder cb) {
        if (residentId == null) {
            return cb.disjunction();
        }
        Subquery<UUID> own = query.subquery(UUID.class);
        Root<HouseholdMember> member = own.from(HouseholdMember.class);
        own.select(member.get("householdId"))
                .where(cb.equal(member.get("resident").get("id"), residentId), Membership.on(member, cb, clock));
        return householdId.in(own);
    }
}
