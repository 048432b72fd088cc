package cn.jiayi.household.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdAction;
import cn.jiayi.household.HouseholdAsOf;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdFinding;
import cn.jiayi.household.HouseholdFindings;
import cn.jiayi.household.HouseholdGuest;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.KeyGroupMark;
import cn.jiayi.household.LifeActions;
import cn.jiayi.household.LifeEvent;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentAction;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the life of households and people adds to them, for a whole page at once. */
@Controller
@RequiredArgsConstructor
class LifeFields {

    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final HouseholdFindings findings;
    private final Places places;
    private final GridDirectory areas;

    @BatchMapping
    List<List<HouseholdGuest>> guests(List<Household> sources) {
        return lists(sources, Household::getId, households::guestsOf);
    }

    @BatchMapping(typeName = "Household", field = "keyGroupMarks")
    List<List<KeyGroupMark>> marksOfHouseholds(List<Household> sources) {
        return lists(sources, Household::getId, households::marksOf);
    }

    @BatchMapping(typeName = "Household", field = "findings")
    List<List<HouseholdFinding>> findingsOf(List<Household> sources) {
        return lists(sources, Household::getId, findings::of);
    }

    @BatchMapping(typeName = "Household", field = "availableActions")
    List<Set<HouseholdAction>> actionsOfHouseholds(List<Household> sources, @ContextValue Actor actor) {
        Map<UUID, List<HouseholdMember>> members =
                households.membersOf(sources.stream().map(Household::getId).toList());
        return sources.stream()
                .map(household -> LifeActions.open(
                        actor, household, members.get(household.getId()).size()))
                .toList();
    }

    @BatchMapping(typeName = "Resident", field = "keyGroupMarks")
    List<List<KeyGroupMark>> marksOfResidents(List<Resident> sources) {
        return lists(sources, Resident::getId, residents::marksOf);
    }

    @BatchMapping(typeName = "Resident", field = "household")
    Map<Resident, Household> homes(List<Resident> sources, @ContextValue Actor actor) {
        Map<UUID, UUID> homes =
                households.householdsOf(sources.stream().map(Resident::getId).toList());
        return found(sources, resident -> homes.get(resident.getId()), ids -> households.find(actor, ids));
    }

    @BatchMapping
    Map<Resident, Resident> doubleOf(List<Resident> sources, @ContextValue Actor actor) {
        return found(sources, Resident::getDoubleOfId, ids -> residents.find(actor, ids));
    }

    @BatchMapping(typeName = "Resident", field = "availableActions")
    List<Set<ResidentAction>> actionsOfResidents(List<Resident> sources, @ContextValue Actor actor) {
        Set<UUID> members = households
                .householdsOf(sources.stream().map(Resident::getId).toList())
                .keySet();
        return sources.stream()
                .map(resident -> LifeActions.open(actor, resident, members.contains(resident.getId())))
                .toList();
    }

    @BatchMapping(typeName = "LifeEvent", field = "resident")
    Map<LifeEvent, Resident> residentsOfEvents(List<LifeEvent> sources, @ContextValue Actor actor) {
        return found(sources, LifeEvent::getResidentId, ids -> residents.find(actor, ids));
    }

    /** Members of a household that is in scope already. */
    @BatchMapping(typeName = "HouseholdFinding", field = "resident")
    Map<HouseholdFinding, Resident> residentsOfFindings(List<HouseholdFinding> sources) {
        return found(sources, HouseholdFinding::getResidentId, residents::byIds);
    }

    @SchemaMapping
    Place village(HouseholdAsOf household) {
        UUID id = household.dwelling().villageId();
        return places.byIds(List.of(id)).get(id);
    }

    @SchemaMapping
    @Nullable GridArea gridArea(HouseholdAsOf household) {
        UUID id = household.dwelling().gridAreaId();
        return id == null ? null : areas.byIds(List.of(id)).get(id);
    }

    private static <S, T> List<List<T>> lists(
            List<S> sources, Function<S, UUID> key, Function<Collection<UUID>, Map<UUID, List<T>>> find) {
        Map<UUID, List<T>> found =
                find.apply(sources.stream().map(key).distinct().toList());
        return sources.stream()
                .map(source -> found.getOrDefault(key.apply(source), List.of()))
                .toList();
    }

    /** What is absent, or not there for the caller, has no entry. */
    private static <S, T> Map<S, T> found(
            List<S> sources, Function<S, @Nullable UUID> key, Function<Collection<UUID>, Map<UUID, T>> find) {
        List<S> named =
                sources.stream().filter(source -> key.apply(source) != null).toList();
        Map<UUID, T> found = find.apply(named.stream().map(key).distinct().toList());
        return named.stream()
                .filter(source -> found.containsKey(key.apply(source)))
                .collect(Collectors.toMap(
                        Function.identity(), source -> found.get(key.apply(source)), (one, same) -> one));
    }
}
