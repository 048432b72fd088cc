package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdSight;
import cn.jiayi.household.SignedHouseholds;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** A team and its institution see the households that are under contract with them, wherever these live; and who is signed at all. */
@Component
@RequiredArgsConstructor
class ContractHouseholdSight implements HouseholdSight, SignedHouseholds {

    private final ContractFilters filters;

    @Override
    public Specification<Household> visibleTo(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> underContractWith("teamId", actor.teamId());
            case INSTITUTION_ADMIN -> underContractWith("institutionId", actor.institutionId());
            default -> (household, query, cb) -> cb.disjunction();
        };
    }

    @Override
    public Specification<Household> signed() {
        return underContract((contract, query, cb) -> cb.conjunction());
    }

    private Specification<Household> underContractWith(String party, @Nullable UUID id) {
        return id == null
                ? (household, query, cb) -> cb.disjunction()
                : underContract((contract, query, cb) -> cb.equal(contract.get(party), id));
    }

    private Specification<Household> underContract(Specification<Contract> wanted) {
        return (household, query, cb) -> {
            Subquery<Integer> found = query.subquery(Integer.class);
            Root<Contract> contract = found.from(Contract.class);
            found.select(cb.literal(1))
                    .where(
                            cb.equal(contract.get("householdId"), household.get("id")),
                            filters.isInForce(contract, cb),
                            wanted.toPredicate(contract, query, cb));
            return cb.exists(found);
        };
    }
}
