package cn.jiayi.contract;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads contracts in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ContractDirectory {

    private static final int SHOWN_OF_A_HOUSEHOLD = 20;

    private final Contracts contracts;
    private final ContractScope scope;
    private final ContractFilters filters;
    private final Clock clock;

    public Optional<Contract> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** Without scope: for whoever holds the paper, who is told no more than whether it is in force (M14). */
    public Optional<Contract> onPaper(UUID id) {
        return contracts.onPaper(id);
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, Contract> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : contracts.findAll(visibleTo(actor).and(has("id", ids))).stream()
                        .collect(Collectors.toMap(Contract::getId, Function.identity()));
    }

    /** A page of what the actor may see. */
    public Window<Contract> list(Actor actor, ContractQuery query, ContractSort sort, Paging paging) {
        return Keyset.page(contracts, visibleTo(actor).and(filters.of(query)), sort.order(), paging);
    }

    /** A page of those in force whose team works no longer, the oldest first (trap 7). */
    public Window<Contract> withoutTeam(Actor actor, Paging paging) {
        return contracts.findBy(
                visibleTo(actor).and(filters.inForce()).and(filters.withoutTeam()),
                found -> found.sortBy(Sort.by("id")).limit(paging.limit().max()).scroll(paging.position()));
    }

    /** The contracts in force today by household, in one statement; for staff of a team only those with their own team. */
    public Map<UUID, Contract> inForceOf(Actor actor, Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : contracts
                        .findAll(visibleTo(actor)
                                .and(has("householdId", householdIds))
                                .and(filters.inForce()))
                        .stream()
                        .collect(Collectors.toMap(Contract::getHouseholdId, Function.identity()));
    }

    /** Those of the households, which the caller may see already, that have a contract in force today, whoever may see that. */
    public Set<UUID> signed(Collection<UUID> householdIds) {
        return contracts.teamsInForce(householdIds, LocalDate.now(clock)).stream()
                .map(HouseholdTeam::householdId)
                .collect(Collectors.toSet());
    }

    /** The contract in force today; for staff of a team only if it is with their own team. */
    public Optional<Contract> inForceOf(Actor actor, UUID householdId) {
        return Optional.ofNullable(inForceOf(actor, List.of(householdId)).get(householdId));
    }

    /** By household, the latest first, at most 20 of each, in one statement; a household without one has no entry. */
    public Map<UUID, List<Contract>> historyOf(Actor actor, Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : contracts
                        .findAll(
                                visibleTo(actor).and(has("householdId", householdIds)),
                                Sort.by("id").descending())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Contract::getHouseholdId,
                                Collectors.collectingAndThen(Collectors.toList(), ContractDirectory::shown)));
    }

    /**
     * The contracts that were in force on each of these days, by household and day, in one statement; a household without one on its
     * day has no entry.
     */
    public Map<HouseholdDay, Contract> inForceOn(Actor actor, Collection<HouseholdDay> days) {
        Map<UUID, List<Contract>> found = days.isEmpty()
                ? Map.of()
                : contracts
                        .findAll(visibleTo(actor)
                                .and(has(
                                        "householdId",
                                        days.stream()
                                                .map(HouseholdDay::householdId)
                                                .toList())))
                        .stream()
                        .collect(Collectors.groupingBy(Contract::getHouseholdId));
        Map<HouseholdDay, Contract> inForce = new HashMap<>();
        days.forEach(day -> found.getOrDefault(day.householdId(), List.of()).stream()
                .filter(contract -> contract.isInForceOn(day.date()))
                .findFirst()
                .ifPresent(contract -> inForce.put(day, contract)));
        return inForce;
    }

    /** A household on a day. */
    public record HouseholdDay(UUID householdId, LocalDate date) {}

    /** All terms by contract, the first first, in one statement; part of a contract that is in scope already. */
    public Map<UUID, List<ContractTerm>> termsOf(Collection<UUID> ids) {
        return contracts.terms(ids).stream()
                .collect(Collectors.groupingBy(
                        TermOf::contractId, Collectors.mapping(TermOf::term, Collectors.toList())));
    }

    /** The team that has the contract of today by household, in one statement; part of a record of a household that is in scope already. */
    public Map<UUID, UUID> teamsNow(Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : contracts.teamsInForce(householdIds, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(HouseholdTeam::householdId, HouseholdTeam::teamId));
    }

    /** The years by contract, in one statement; part of contracts that are in scope already. */
    public Map<UUID, List<ContractYear>> yearsOf(Collection<Contract> of) {
        Map<UUID, List<ContractYear>> years = new HashMap<>();
        contracts.termsOfHouseholds(of.stream().map(Contract::getHouseholdId).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(TermOfHousehold::householdId))
                .values()
                .forEach(terms -> years.putAll(ContractYears.of(terms)));
        return years;
    }

    /** The members as of the day of signing by contract, in one statement; part of a contract that is in scope already. */
    public Map<UUID, List<ContractMember>> membersOf(Collection<UUID> ids) {
        return contracts.members(ids).stream()
                .collect(Collectors.groupingBy(
                        MemberOf::contractId, Collectors.mapping(MemberOf::member, Collectors.toList())));
    }

    /** Who had it when, by contract, the first first, in one statement; part of a contract that is in scope already. */
    public Map<UUID, List<ContractTeam>> teamsOf(Collection<UUID> ids) {
        return contracts.teams(ids).stream()
                .collect(Collectors.groupingBy(
                        TeamOf::contractId, Collectors.mapping(TeamOf::team, Collectors.toList())));
    }

    /**
     * For records of modules above that name their contract as {@code contractId}: those whose contract the actor sees today, as it
     * binds and has no end.
     */
    public <T> Specification<T> ofContractThatGoesOn(Actor actor) {
        Specification<Contract> visible = visibleTo(actor);
        return (record, query, cb) -> {
            Subquery<Integer> found = query.subquery(Integer.class);
            Root<Contract> contract = found.from(Contract.class);
            found.select(cb.literal(1))
                    .where(
                            cb.equal(contract.get("id"), record.get("contractId")),
                            cb.isNotNull(contract.get("renewsAfter")),
                            visible.toPredicate(contract, query, cb));
            return cb.exists(found);
        };
    }

    private Specification<Contract> visibleTo(Actor actor) {
        return scope.visibleTo(actor);
    }

    private static Specification<Contract> has(String attribute, Collection<UUID> ids) {
        return (contract, query, cb) -> contract.get(attribute).in(ids);
    }

    private static List<Contract> shown(List<Contract> all) {
        return all.stream().limit(SHOWN_OF_A_HOUSEHOLD).toList();
    }
}
