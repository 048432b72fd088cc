package cn.jiayi.roster;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.RegisterLookup;
import cn.jiayi.household.RegisteredPerson;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Phone;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the register knows of some households of a roster, had in a few statements. */
final class RosterRegister {

    private final PersonalData personalData;
    private final Map<ByteBuffer, RegisteredPerson> people;
    private final Map<String, Household> byNumber;
    private final Map<UUID, Household> byId;
    private final Map<UUID, List<RegisteredPerson>> members;
    private final Map<UUID, Set<KeyGroup>> keyGroups;

    private RosterRegister(
            PersonalData personalData,
            Map<ByteBuffer, RegisteredPerson> people,
            Map<String, Household> byNumber,
            Map<UUID, Household> byId,
            Map<UUID, List<RegisteredPerson>> members,
            Map<UUID, Set<KeyGroup>> keyGroups) {
        this.personalData = personalData;
        this.people = people;
        this.byNumber = byNumber;
        this.byId = byId;
        this.members = members;
        this.keyGroups = keyGroups;
    }

    static RosterRegister about(
            Collection<RosterGroup> groups,
            String district,
            RegisterLookup lookup,
            HouseholdDirectory households,
            PersonalData personalData) {
        List<byte[]> indexes = groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> Stream.of(line.idNumber(), line.headIdNumber()))
                .filter(Objects::nonNull)
                .distinct()
                .map(personalData::index)
                .toList();
        Map<ByteBuffer, RegisteredPerson> people = lookup.people(district, indexes).stream()
                .collect(Collectors.toMap(
                        person -> ByteBuffer.wrap(Objects.requireNonNull(person.idNumberIndex())),
                        Function.identity(),
                        (earlier, later) -> later));
        Map<String, Household> byNumber = lookup.byNumbers(groups.stream()
                .map(RosterGroup::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Household> byId = new HashMap<>(households.byIds(people.values().stream()
                .map(RegisteredPerson::householdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        byNumber.values().forEach(household -> byId.put(household.getId(), household));
        return new RosterRegister(
                personalData,
                people,
                byNumber,
                byId,
                lookup.membersOf(byId.keySet()).stream()
                        .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.householdId()))),
                lookup.keyGroupsOf(byId.keySet()));
    }

    /** By its number, else by its head, if the register has them as one. */
    Optional<Household> householdOf(RosterGroup group) {
        if (group.number() != null) {
            return Optional.ofNullable(byNumber.get(group.number()));
        }
        return Optional.ofNullable(group.first().headIdNumber())
                .flatMap(this::person)
                .map(RegisteredPerson::householdId)
                .map(byId::get)
                .filter(household -> person(group.first().headIdNumber())
                        .filter(head -> head.id().equals(household.getHeadId()))
                        .isPresent());
    }

    /** By the identity number; somebody without one by name and day of birth within the household (trap 8). */
    Optional<RegisteredPerson> person(RosterLine line, @Nullable Household target) {
        if (line.idNumber() != null) {
            return person(line.idNumber());
        }
        return target == null
                ? Optional.empty()
                : members.getOrDefault(target.getId(), List.of()).stream()
                        .filter(member -> member.name().equals(line.name())
                                && member.birthDate().equals(line.birthDate()))
                        .findFirst();
    }

    private Optional<RegisteredPerson> person(@Nullable IdNumber number) {
        return number == null
                ? Optional.empty()
                : Optional.ofNullable(people.get(ByteBuffer.wrap(personalData.index(number))));
    }

    Household household(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }

    Set<KeyGroup> keyGroupsOf(UUID householdId) {
        return keyGroups.getOrDefault(householdId, Set.of());
    }

    Set<KeyGroup> keyGroupsOf(RosterGroup group) {
        return householdOf(group)
                .map(household -> keyGroupsOf(household.getId()))
                .orElse(Set.of());
    }

    byte[] index(Phone phone) {
        return personalData.index(phone);
    }
}
