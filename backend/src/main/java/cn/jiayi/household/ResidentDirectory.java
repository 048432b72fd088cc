package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads residents: whoever may see the household may see its members of today, and those who lived there last. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ResidentDirectory {

    private final Residents residents;
    private final HouseholdDirectory households;
    private final Clock clock;

    public Optional<Resident> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** Those of the ids that the actor may see, by id, in a constant number of statements. */
    public Map<UUID, Resident> find(Actor actor, Collection<UUID> ids) {
        Map<UUID, UUID> householdOf = households.lastHouseholdsOf(ids);
        Set<UUID> visible = households.find(actor, householdOf.values()).keySet();
        return byIds(ids.stream()
                .filter(householdOf::containsKey)
                .filter(id -> visible.contains(householdOf.get(id)))
                .toList());
    }

    /** The household in which a resident of the actor's scope lives or lived last; empty for anybody else. */
    Optional<UUID> householdOf(Actor actor, UUID residentId) {
        return Optional.ofNullable(
                        households.lastHouseholdsOf(List.of(residentId)).get(residentId))
                .filter(household -> households.sees(actor, household));
    }

    /** The residents' own key groups, those that have ended too, by resident, in one statement. */
    public Map<UUID, List<KeyGroupMark>> marksOf(Collection<UUID> residentIds) {
        return residents.marks(residentIds).stream().collect(Collectors.groupingBy(KeyGroupMark::getResidentId));
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, Resident> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : residents.findByIdIn(ids).stream().collect(Collectors.toMap(Resident::getId, Function.identity()));
    }

    /** The key groups of today: by age, by own marks and by the household's (trap 5); every resident has an entry. */
    public Map<UUID, Set<KeyGroup>> keyGroupsOf(Collection<Resident> people) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Set<KeyGroup>> groups = new HashMap<>();
        people.forEach(resident ->
                groups.put(resident.getId(), EnumSet.copyOf(KeyGroup.byAge(resident.getBirthDate(), today))));
        if (!groups.isEmpty()) {
            residents
                    .marksOfResidents(groups.keySet(), today)
                    .forEach(mark -> groups.get(mark.getResidentId()).add(mark.getKeyGroup()));
            residents
                    .reachedByMarksOfHouseholds(groups.keySet(), today)
                    .forEach(reached -> groups.get(reached.residentId()).add(reached.group()));
        }
        return groups;
    }
}
