package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdSight;
import cn.jiayi.household.SignedHouseholds;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team and its institution see the households that are under contract with them, wherever these live; and who is signed, with whom. */
@Component
@RequiredArgsConstructor
class ContractHouseholdSight implements HouseholdSight, SignedHouseholds {

    private final ContractFilters filters;
    private final Contracts contracts;
    private final TeamDirectory teams;
    private final Clock clock;

    @Override
    public String visibleTo(Role role) {
        return switch (role) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR, INSTITUTION_ADMIN ->
                "exists (select 1 from contract where contract.household_id = household.id and %s and %s)"
                        .formatted(ContractScope.of(role), ContractScope.IN_FORCE);
            default -> Sights.NOBODY;
        };
    }

    @Override
    public Specification<Household> signed() {
        return underContract((contract, query, cb) -> cb.conjunction());
    }

    @Override
    public Specification<Household> signedWith(UUID teamId) {
        return underContract((contract, query, cb) -> cb.equal(contract.get("teamId"), teamId));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> teamNamesOf(Collection<UUID> householdIds) {
        Map<UUID, UUID> teamOf = contracts.teamsInForce(householdIds, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(HouseholdTeam::householdId, HouseholdTeam::teamId));
        Map<UUID, Team> found = teams.byIds(Set.copyOf(teamOf.values()));
        return teamOf.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> found.get(entry.getValue()).getName()));
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
