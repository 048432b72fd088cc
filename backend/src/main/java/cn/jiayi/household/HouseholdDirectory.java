package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Sights;
import cn.jiayi.platform.Uuids;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads households in the actor's scope, and who lives in them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HouseholdDirectory {

    private static final String ONE =
            "select " + Household.COLUMNS.sql() + " from household where household.id = :id and ";

    private static final String MEMBERS = "select " + HouseholdMember.COLUMNS.sql() + """
             from household_member join resident on resident.id = household_member.resident_id
            where household_member.household_id = :id
              and household_member.since <= :today and (household_member.until is null or household_member.until >= :today)
            order by household_member.since, household_member.id
            """;

    private final Households households;
    private final Reads reads;
    private final HouseholdScope scope;
    private final HouseholdSearch search;
    private final HouseholdFilters filters;
    private final Clock clock;

    /** By hand: what comes is only to be read. */
    public Optional<Household> find(Actor actor, UUID id) {
        Map<String, @Nullable Object> values = Sights.reader(actor, LocalDate.now(clock));
        values.put("id", Uuids.bytes(id));
        return reads.rows(ONE + scope.of(actor.role()), values, Household.COLUMNS.make()).stream()
                .findFirst();
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, Household> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId(households.findAll(visibleTo(actor).and(oneOf(ids))));
    }

    /** A page of what the actor may see and has not ended. */
    public Window<Household> list(Actor actor, HouseholdQuery query, HouseholdSort sort, Paging paging) {
        Optional<Specification<Household>> few = few(actor, query);
        Specification<Household> wanted =
                few.orElseGet(() -> visibleTo(actor)).and(goesOn()).and(filters.of(query));
        return switch (sort) {
            case NUMBER -> Keyset.page(households, wanted, Sort.by("number"), paging);
            case NEWEST_HERE ->
                Keyset.page(
                        households,
                        wanted,
                        Sort.by("residingSince").descending().and(Sort.by("number")),
                        paging);
            case KEY_GROUPS_FIRST ->
                new KeyGroupsFirst(households, wanted, filters.inAnyKeyGroup(), few.isPresent()).page(paging);
        };
    }

    /** Those seen among whom all that are wanted are, where looking at everybody in the order of the list would take long. */
    private Optional<Specification<Household>> few(Actor actor, HouseholdQuery query) {
        if (query.text() != null && !query.text().isBlank()) {
            return search.few(actor, query.text()).map(ids -> visibleTo(actor).and(oneOf(ids)));
        }
        return query.keyGroups() != null && actor.teamId() != null
                ? Optional.of(scope.gathered(actor))
                : Optional.empty();
    }

    /** What a query asks of households, for lists of records that belong to one; it is no scope. */
    public Specification<Household> matching(HouseholdQuery query) {
        return filters.of(query);
    }

    /** The household in which the actor lives today; the one joined last, where the register names two (trap 8). */
    public Optional<Household> own(Actor actor) {
        return Optional.ofNullable(actor.residentId())
                .map(resident -> householdsOf(List.of(resident)).get(resident))
                .flatMap(household -> find(actor, household));
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, Household> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(households.findAll(oneOf(ids)));
    }

    /** The members of today with their residents, by household, in one statement; every id has an entry. */
    public Map<UUID, List<HouseholdMember>> membersOf(Collection<UUID> householdIds) {
        Map<UUID, List<HouseholdMember>> members = householdIds.isEmpty()
                ? Map.of()
                : households.members(householdIds, LocalDate.now(clock)).stream()
                        .collect(Collectors.groupingBy(HouseholdMember::getHouseholdId));
        return householdIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> members.getOrDefault(id, List.of())));
    }

    /**
     * As of today, by household, without entities: for whoever goes through a district and asks for somebody who was born until a day.
     * Nearly everywhere that is the head; only elsewhere the members are looked at.
     */
    public Map<UUID, Abode> abodes(Collection<UUID> householdIds, LocalDate bornUntil) {
        Map<UUID, Abode> abodes = byHousehold(households.abodesWithHeads(householdIds));
        List<UUID> others = abodes.values().stream()
                .filter(abode -> !abode.isBornUntil(bornUntil))
                .map(Abode::householdId)
                .toList();
        if (!others.isEmpty()) {
            abodes.putAll(byHousehold(households.abodesWithEldest(others, LocalDate.now(clock))));
        }
        return abodes;
    }

    private static Map<UUID, Abode> byHousehold(List<Abode> abodes) {
        return abodes.stream().collect(Collectors.toMap(Abode::householdId, Function.identity()));
    }

    /** By hand: what comes is only to be read, and what a transaction has not written yet does not count. */
    public List<HouseholdMember> membersOf(UUID householdId) {
        return reads.rows(
                MEMBERS,
                Map.of("id", Uuids.bytes(householdId), "today", LocalDate.now(clock)),
                HouseholdMember.COLUMNS.make());
    }

    /** The heads with their residents, by household, in one statement; a household without a head has no entry. */
    public Map<UUID, HouseholdMember> headsOf(Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : households.heads(householdIds, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(
                                HouseholdMember::getHouseholdId, Function.identity(), (first, second) -> first));
    }

    /** In which household each resident lives today; the one joined last, where the register names two (trap 8). */
    public Map<UUID, UUID> householdsOf(Collection<UUID> residentIds) {
        return residentIds.isEmpty() ? Map.of() : latest(households.memberships(residentIds, LocalDate.now(clock)));
    }

    /** In which household each resident lives or, having died or moved out, lived last. */
    Map<UUID, UUID> lastHouseholdsOf(Collection<UUID> residentIds) {
        return residentIds.isEmpty() ? Map.of() : latest(households.memberships(residentIds));
    }

    /** Whether the household is there for the actor. */
    boolean sees(Actor actor, UUID id) {
        return households.exists(visibleTo(actor).and(oneOf(List.of(id))));
    }

    /** Those of which something has to be put right, in the order of the numbers; of any kind, unless one is asked for. */
    public Window<Household> toMend(Actor actor, @Nullable HouseholdFindingKind kind, Paging paging) {
        return households.findBy(
                visibleTo(actor).and(hasFinding(kind)),
                found -> found.sortBy(Sort.by("number"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** How many households of the actor's scope have a finding of the kind. */
    public long countToMend(Actor actor, HouseholdFindingKind kind) {
        return households.count(visibleTo(actor).and(hasFinding(kind)));
    }

    /** Who stays with the households today, by household, in one statement. */
    public Map<UUID, List<HouseholdGuest>> guestsOf(Collection<UUID> householdIds) {
        return households.guests(householdIds, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(HouseholdGuest::getHouseholdId));
    }

    /** The households' own key groups, those that have ended too, by household, in one statement. */
    public Map<UUID, List<KeyGroupMark>> marksOf(Collection<UUID> householdIds) {
        return households.marks(householdIds).stream().collect(Collectors.groupingBy(KeyGroupMark::getHouseholdId));
    }

    private static Specification<Household> hasFinding(@Nullable HouseholdFindingKind kind) {
        return (household, query, cb) -> {
            Subquery<Integer> found = query.subquery(Integer.class);
            Root<HouseholdFinding> finding = found.from(HouseholdFinding.class);
            found.select(cb.literal(1))
                    .where(
                            cb.equal(finding.get("householdId"), household.get("id")),
                            kind == null ? cb.conjunction() : cb.equal(finding.get("kind"), kind));
            return cb.exists(found);
        };
    }

    private static Specification<Household> goesOn() {
        return (household, query, cb) -> cb.isNull(household.get("endedOn"));
    }

    /** Of several memberships of a person the last one stays. */
    private static Map<UUID, UUID> latest(List<Lodging> lodgings) {
        return lodgings.stream()
                .collect(Collectors.toMap(Lodging::residentId, Lodging::householdId, (earlier, later) -> later));
    }

    private Specification<Household> visibleTo(Actor actor) {
        return scope.visibleTo(actor);
    }

    private static Specification<Household> oneOf(Collection<UUID> ids) {
        return (household, query, cb) -> household.get("id").in(ids);
    }

    private static Map<UUID, Household> byId(List<Household> found) {
        return found.stream().collect(Collectors.toMap(Household::getId, Function.identity()));
    }
}
