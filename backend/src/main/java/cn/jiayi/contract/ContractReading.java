package cn.jiayi.contract;

import cn.jiayi.district.Place;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.institution.Institution;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Joins;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamKind;
import cn.jiayi.team.TeamProfile;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Selection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.hibernate.query.common.JoinType;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;

/** Reads contracts in the actor's scope together with what is shown around them, each time in one statement. */
@Service
@RequiredArgsConstructor
public class ContractReading {

    private static final String ID = "id";
    private static final String SIGNED_ON = "signedOn";

    private final ContractScope scope;
    private final ContractFilters filters;
    private final HouseholdDirectory households;
    private final Joins joins;
    private final Clock clock;

    /** A page of what the actor may see. */
    public Window<ContractAtOnce> list(Actor actor, ContractQuery asked, ContractSort sort, Paging paging) {
        int most = paging.limit().max();
        List<Tuple> rows = joins.rows(most + 1, (cb, query) -> {
            JpaRoot<Contract> contract = query.from(Contract.class);
            var household = contract.join(Household.class, JoinType.LEFT);
            household.on(
                    cb.equal(household.get(ID), contract.get("householdId")),
                    households.isThere(actor, contract.get("householdId"), query, cb));
            var head = contract.join(HouseholdMember.class, JoinType.LEFT);
            head.on(households.isHead(household, head, cb));
            head.fetch("resident", jakarta.persistence.criteria.JoinType.LEFT);
            List<Predicate> wanted = Stream.of(
                            scope.<Contract>visibleTo(actor).toPredicate(contract, query, cb),
                            filters.of(asked).toPredicate(contract, query, cb),
                            beyond(paging, sort, contract, cb))
                    .filter(Objects::nonNull)
                    .toList();
            List<Order> order = Stream.of(contract.get(SIGNED_ON), contract.get(ID))
                    .<Order>map(column -> sort == ContractSort.NEWEST ? cb.desc(column) : cb.asc(column))
                    .toList();
            return selected(contract, query, cb, List.of(household, head))
                    .where(wanted.toArray(Predicate[]::new))
                    .orderBy(order);
        });
        List<ContractAtOnce> page =
                rows.stream().limit(most).map(ContractReading::withHousehold).toList();
        return Window.from(page, index -> position(page.get(index).contract()), rows.size() > most);
    }

    /** The contracts in force today by household; for staff of a team only those with their own team. */
    public Map<UUID, ContractAtOnce> inForceOf(Actor actor, Collection<UUID> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        return joins
                .rows(householdIds.size(), (cb, query) -> {
                    JpaRoot<Contract> contract = query.from(Contract.class);
                    return selected(contract, query, cb, List.of())
                            .where(
                                    scope.<Contract>visibleTo(actor).toPredicate(contract, query, cb),
                                    contract.get("householdId").in(householdIds),
                                    filters.isInForce(contract, cb));
                })
                .stream()
                .map(row -> of(row, null, null))
                .collect(Collectors.toMap(read -> read.contract().getHouseholdId(), Function.identity()));
    }

    private JpaCriteriaQuery<Tuple> selected(
            JpaRoot<Contract> contract,
            JpaCriteriaQuery<Tuple> query,
            HibernateCriteriaBuilder cb,
            List<? extends Selection<?>> more) {
        LocalDate today = LocalDate.now(clock);
        var term = contract.join("terms", jakarta.persistence.criteria.JoinType.LEFT);
        var lastDay = contract.<LocalDate>get("termEndsOn");
        term.on(cb.or(
                cb.and(cb.lessThan(lastDay, today), cb.equal(term.get("lastDay"), lastDay)),
                cb.and(
                        cb.greaterThanOrEqualTo(lastDay, today),
                        cb.lessThanOrEqualTo(term.get("firstDay"), today),
                        cb.greaterThanOrEqualTo(term.get("lastDay"), today))));
        var team = contract.join(Team.class, JoinType.INNER);
        team.on(cb.equal(team.get(ID), contract.get("teamId")));
        var employer = contract.join(Institution.class, JoinType.INNER);
        employer.on(cb.equal(employer.get(ID), team.get("institutionId")));
        var town = contract.join(Place.class, JoinType.INNER);
        town.on(cb.equal(town.get(ID), team.get("townId")));
        List<Selection<?>> columns = new ArrayList<>(List.of(
                contract,
                term,
                team.get("kind"),
                team.get("name"),
                team.get("studio"),
                team.get("phone"),
                employer.get("name"),
                employer.get("address"),
                town.get("name"),
                team.get("tcmGuidance")));
        columns.addAll(more);
        return query.multiselect(columns);
    }

    private static ContractAtOnce withHousehold(Tuple row) {
        Household household = row.get(10, Household.class);
        return of(row, household, household == null ? null : row.get(11, HouseholdMember.class));
    }

    private static ContractAtOnce of(Tuple row, @Nullable Household household, @Nullable HouseholdMember head) {
        Contract contract = row.get(0, Contract.class);
        return new ContractAtOnce(
                contract,
                row.get(1, ContractTerm.class),
                new TeamProfile(
                        contract.getTeamId(),
                        row.get(2, TeamKind.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, String.class)),
                household,
                head);
    }

    private static @Nullable Predicate beyond(
            Paging paging, ContractSort sort, JpaRoot<Contract> contract, HibernateCriteriaBuilder cb) {
        if (!(paging.position() instanceof KeysetScrollPosition from) || from.isInitial()) {
            return null;
        }
        if (!(from.getKeys().get(SIGNED_ON) instanceof LocalDate signedOn)
                || !(from.getKeys().get(ID) instanceof UUID id)) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
        return sort == ContractSort.NEWEST
                ? Joins.before(cb, contract.get(SIGNED_ON), signedOn, contract.get(ID), id)
                : Joins.after(cb, contract.get(SIGNED_ON), signedOn, contract.get(ID), id);
    }

    private static ScrollPosition position(Contract contract) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(ID, contract.getId());
        keys.put(SIGNED_ON, contract.getSignedOn());
        return ScrollPosition.forward(keys);
    }
}
