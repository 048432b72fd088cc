package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds out who there is to speak for a household: its members of today who are alive (M10, trap 8). */
@Component
@RequiredArgsConstructor
class Representatives {

    private final HouseholdDirectory households;

    /** By household, in one statement. */
    Map<UUID, List<HouseholdMember>> membersOf(Collection<UUID> householdIds) {
        return households.membersOf(householdIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(member -> member.getResident().getDiedOn() == null)
                                .toList()));
    }

    static Representation of(Household household, List<HouseholdMember> members) {
        return new Representation(
                household.getHeadId(),
                members.stream()
                        .map(HouseholdMember::getResident)
                        .map(resident -> new Representation.Person(resident.getId(), resident.getBirthDate()))
                        .toList());
    }
}
