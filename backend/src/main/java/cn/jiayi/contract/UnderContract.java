package cn.jiayi.contract;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With whom a household is under contract today, as a condition for records of other modules that name a household (trap 16). */
@Component
@RequiredArgsConstructor
public class UnderContract {

    private final ContractFilters filters;

    /** Never, where the actor works in no team. */
    public Predicate withTeam(
            @Nullable UUID teamId, Expression<UUID> householdId, AbstractQuery<?> query, CriteriaBuilder cb) {
        return with("teamId", teamId, householdId, query, cb);
    }

    /** Never, where the actor works in no institution. */
    public Predicate withInstitution(
            @Nullable UUID institutionId, Expression<UUID> householdId, AbstractQuery<?> query, CriteriaBuilder cb) {
        return with("institutionId", institutionId, householdId, query, cb);
    }

    private Predicate with(
            String party, @Nullable UUID id, Expression<UUID> householdId, AbstractQuery<?> query, CriteriaBuilder cb) {
        if (id == null) {
            return cb.disjunction();
        }
        Subquery<UUID> households = query.subquery(UUID.class);
        Root<Contract> contract = households.from(Contract.class);
        households
                .select(contract.get("householdId"))
                .where(cb.equal(contract.get(party), id), filters.isInForce(contract, cb));
        return householdId.in(households);
    }
}
