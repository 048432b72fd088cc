package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Narrows records that name a household by what is asked of the household; an empty question costs nothing. */
@Component
@RequiredArgsConstructor
class OfHouseholds {

    private final HouseholdDirectory households;

    <T> Specification<T> matching(HouseholdQuery asked) {
        if (!asked.isNarrow()) {
            return Specification.unrestricted();
        }
        Specification<Household> wanted = households.matching(asked);
        return (record, query, cb) -> {
            Subquery<UUID> homes = query.subquery(UUID.class);
            Root<Household> household = homes.from(Household.class);
            homes.select(household.get("id")).where(wanted.toPredicate(household, query, cb));
            return record.get("householdId").in(homes);
        };
    }
}
