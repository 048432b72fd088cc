package cn.jiayi.contract;

import cn.jiayi.grid.GridArea;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.HouseholdScope;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import cn.jiayi.platform.KeyRows;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.platform.Sights;
import cn.jiayi.platform.Uuids;
import cn.jiayi.team.TeamProfile;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;

/** Reads contracts and households in the actor's scope together with what is shown around them, each time in one statement. */
@Service
@RequiredArgsConstructor
public class ContractReading {

    private static final String ID = "id";
    private static final String SIGNED_ON = "signedOn";

    private static final String MEMBER_TODAY = """
            household_member.household_id = household.id
             and household_member.since <= :today and (household_member.until is null or household_member.until >= :today)\
            """;

    /** What every contract comes with: the term that has the day, or the last one after it, and who the team is. */
    private static final String AROUND = """
            left join contract_term on contract_term.contract_id = contract.id and (
                contract.term_ends_on < :today and contract_term.last_day = contract.term_ends_on
                or contract.term_ends_on >= :today and :today between contract_term.first_day and contract_term.last_day)
            left join team on team.id = contract.team_id
            left join institution on institution.id = team.institution_id
            left join place on place.id = team.town_id
            """;

    private static final String CONTRACT =
            String.join(", ", Contract.COLUMNS.sql(), ContractTerm.COLUMNS.sql(), TeamProfile.COLUMNS.sql());

    private static final String HOUSEHOLD = String.join(", ", Household.COLUMNS.sql(), GridArea.COLUMNS.sql());

    private static final String MEMBER = HouseholdMember.COLUMNS.sql();

    /** What the rows of a household's members repeat. */
    private static final List<Columns<?>> IN_COMMON =
            List.of(Household.COLUMNS, GridArea.COLUMNS, Contract.COLUMNS, ContractTerm.COLUMNS, TeamProfile.COLUMNS);

    private final ContractScope scope;
    private final ContractFilters filters;
    private final HouseholdScope households;
    private final KeyRows keys;
    private final Reads reads;
    private final Clock clock;

    /** A page of what the actor may see: in one statement as the list opens, in two where something narrows it. */
    public Window<ListedContract> list(Actor actor, ContractQuery asked, ContractSort sort, Paging paging) {
        int most = paging.limit().max();
        KeysetScrollPosition from = from(paging);
        List<ListedContract> read = asked.equals(ContractQuery.ALL)
                ? opening(actor, sort, from, most + 1)
                : narrowed(actor, asked, sort, from, most + 1);
        List<ListedContract> page = read.subList(0, Math.min(most, read.size()));
        return Window.from(page, index -> position(page.get(index).read().contract()), read.size() > most);
    }

    /** One contract, such as one that was signed just now. */
    public Optional<ContractAtOnce> contract(Actor actor, UUID id) {
        String sql = """
                select %s from contract
                %s
                where contract.id = :id and %s
                """.formatted(CONTRACT, AROUND, ContractScope.of(actor.role()));
        return reads.rows(sql, values(actor, "id", Uuids.bytes(id)), ContractReading::contract).stream()
                .findFirst();
    }

    /** The contracts in force today by household; for staff of a team only those with their own team. */
    public Map<UUID, ContractAtOnce> inForceOf(Actor actor, Collection<UUID> householdIds) {
        if (householdIds.isEmpty()) {
            return Map.of();
        }
        String sql = """
                select %s from contract
                %s
                where contract.household_id in (:ids) and %s and %s
                """.formatted(CONTRACT, AROUND, ContractScope.of(actor.role()), ContractScope.IN_FORCE);
        return reads.rows(sql, values(actor, "ids", bytes(householdIds)), ContractReading::contract).stream()
                .collect(Collectors.toMap(read -> read.contract().getHouseholdId(), Function.identity()));
    }

    /** A household with all that its page begins with. */
    public Optional<HouseholdAtOnce> household(Actor actor, UUID id) {
        String sql = """
                select %s, %s, %s from household
                left join grid_area on grid_area.id = household.grid_area_id
                left join contract on contract.household_id = household.id and %s and %s
                %s
                left join household_member on %s
                left join resident on resident.id = household_member.resident_id
                where household.id = :id and %s
                order by household_member.since, household_member.id
                """.formatted(
                        HOUSEHOLD,
                        CONTRACT,
                        MEMBER,
                        ContractScope.of(actor.role()),
                        ContractScope.IN_FORCE,
                        AROUND,
                        MEMBER_TODAY,
                        households.of(actor.role()));
        // a row for each member: what they have in common is made of the first
        List<HouseholdMember> members = new ArrayList<>();
        return reads
                .rows(sql, values(actor, "id", Uuids.bytes(id)), row -> {
                    HouseholdAtOnce first = null;
                    if (members.isEmpty()) {
                        first = new HouseholdAtOnce(
                                Household.COLUMNS.make().apply(row),
                                GridArea.COLUMNS.of(row),
                                members,
                                contractOrNone(row));
                    } else {
                        IN_COMMON.forEach(columns -> columns.skip(row));
                    }
                    HouseholdMember member = HouseholdMember.COLUMNS.of(row);
                    if (member != null) {
                        members.add(member);
                    }
                    return Optional.ofNullable(first);
                })
                .stream()
                .findFirst()
                .orElseGet(Optional::empty);
    }

    private List<ListedContract> opening(
            Actor actor, ContractSort sort, @Nullable KeysetScrollPosition from, int most) {
        Map<String, @Nullable Object> values = values(actor, "most", most);
        String beyond = "";
        if (from != null) {
            values.put("day", from.getKeys().get(SIGNED_ON));
            values.put("id", Uuids.bytes((UUID) from.getKeys().get(ID)));
            beyond = sort == ContractSort.NEWEST
                    ? "and contract.signed_on <= :day and (contract.signed_on < :day or contract.id < :id)"
                    : "and contract.signed_on >= :day and (contract.signed_on > :day or contract.id > :id)";
        }
        String order = sort == ContractSort.NEWEST
                ? "order by contract.signed_on desc, contract.id desc"
                : "order by contract.signed_on, contract.id";
        String page = """
                (select contract.id from contract where %s %s %s limit :most) page join contract on contract.id = page.id\
                """.formatted(ContractScope.of(actor.role()), beyond, order);
        return reads.rows(listed(actor, page) + order, values, ContractReading::listed);
    }

    private List<ListedContract> narrowed(
            Actor actor, ContractQuery asked, ContractSort sort, @Nullable KeysetScrollPosition from, int most) {
        List<UUID> ids = keys
                .find(most, (cb, query) -> {
                    JpaRoot<Contract> contract = query.from(Contract.class);
                    List<Predicate> wanted = Stream.of(
                                    scope.<Contract>visibleTo(actor).toPredicate(contract, query, cb),
                                    filters.of(asked).toPredicate(contract, query, cb),
                                    beyond(from, sort, contract, cb))
                            .filter(Objects::nonNull)
                            .toList();
                    List<Order> order = Stream.of(contract.get(SIGNED_ON), contract.get(ID))
                            .<Order>map(column -> sort == ContractSort.NEWEST ? cb.desc(column) : cb.asc(column))
                            .toList();
                    return query.multiselect(contract.get(ID))
                            .where(wanted.toArray(Predicate[]::new))
                            .orderBy(order);
                })
                .stream()
                .map(row -> row.get(0, UUID.class))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = listed(actor, "contract") + " where contract.id in (:ids)";
        Map<UUID, ListedContract> read =
                reads.rows(sql, values(actor, "ids", bytes(ids)), ContractReading::listed).stream()
                        .collect(Collectors.toMap(each -> each.read().contract().getId(), Function.identity()));
        return ids.stream().map(read::get).toList();
    }

    private String listed(Actor actor, String contracts) {
        return """
                select %s, %s, %s from %s
                %s
                left join household on household.id = contract.household_id and %s
                left join grid_area on grid_area.id = household.grid_area_id
                left join household_member on household_member.resident_id = household.head_id and %s
                left join resident on resident.id = household_member.resident_id
                """.formatted(CONTRACT, HOUSEHOLD, MEMBER, contracts, AROUND, households.of(actor.role()), MEMBER_TODAY);
    }

    private static ListedContract listed(Cells row) {
        ContractAtOnce read = contract(row);
        Household household = Household.COLUMNS.of(row);
        GridArea area = GridArea.COLUMNS.of(row);
        return new ListedContract(read, household, HouseholdMember.COLUMNS.of(row), area);
    }

    private static ContractAtOnce contract(Cells row) {
        return new ContractAtOnce(
                Contract.COLUMNS.make().apply(row),
                ContractTerm.COLUMNS.of(row),
                TeamProfile.COLUMNS.make().apply(row));
    }

    private static @Nullable ContractAtOnce contractOrNone(Cells row) {
        Contract contract = Contract.COLUMNS.of(row);
        ContractTerm term = ContractTerm.COLUMNS.of(row);
        TeamProfile team = TeamProfile.COLUMNS.of(row);
        return contract == null || team == null ? null : new ContractAtOnce(contract, term, team);
    }

    private Map<String, @Nullable Object> values(Actor actor, String name, Object value) {
        Map<String, @Nullable Object> values = Sights.reader(actor, LocalDate.now(clock));
        values.put(name, value);
        return values;
    }

    private static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().map(Uuids::bytes).toList();
    }

    /** The row that the page before ended with; null for the first page. */
    private static @Nullable KeysetScrollPosition from(Paging paging) {
        if (!(paging.position() instanceof KeysetScrollPosition from) || from.isInitial()) {
            return null;
        }
        if (!(from.getKeys().get(SIGNED_ON) instanceof LocalDate)
                || !(from.getKeys().get(ID) instanceof UUID)) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
        return from;
    }

    private static @Nullable Predicate beyond(
            @Nullable KeysetScrollPosition from,
            ContractSort sort,
            JpaRoot<Contract> contract,
            HibernateCriteriaBuilder cb) {
        if (from == null) {
            return null;
        }
        LocalDate day = (LocalDate) from.getKeys().get(SIGNED_ON);
        UUID id = (UUID) from.getKeys().get(ID);
        return sort == ContractSort.NEWEST
                ? KeyRows.before(cb, contract.get(SIGNED_ON), day, contract.get(ID), id)
                : KeyRows.after(cb, contract.get(SIGNED_ON), day, contract.get(ID), id);
    }

    private static ScrollPosition position(Contract contract) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(ID, contract.getId());
        keys.put(SIGNED_ON, contract.getSignedOn());
        return ScrollPosition.forward(keys);
    }
}
