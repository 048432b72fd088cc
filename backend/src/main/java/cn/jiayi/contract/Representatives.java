package cn.jiayi.contract;

import cn.jiayi.household.Abode;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who there is to speak for a household: its members of today who are alive (M10, trap 8). */
@Component
@RequiredArgsConstructor
public class Representatives {

    private final HouseholdDirectory households;
    private final Clock clock;

    /** Whether the actor may speak for each household; one that the actor does not see has no entry. */
    @Transactional(readOnly = true)
    public Map<UUID, Boolean> maySpeak(Actor actor, Collection<UUID> householdIds) {
        LocalDate today = LocalDate.now(clock);
        return of(households.find(actor, householdIds).values()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().maySpeak(actor.residentId(), today)));
    }

    /** Whether somebody lives in the household who may sign today. */
    public boolean hasSomebodyToSign(Abode abode) {
        LocalDate bornOn = abode.bornOn();
        return bornOn != null && Representation.isOfAge(bornOn, LocalDate.now(clock));
    }

    /** Whoever was born until this day is of age today. */
    public LocalDate bornUntilToSign() {
        return LocalDate.now(clock).minusYears(Representation.OF_AGE);
    }

    private Map<UUID, Representation> of(Collection<Household> of) {
        var alive = membersOf(of.stream().map(Household::getId).toList());
        return of.stream()
                .collect(Collectors.toMap(
                        Household::getId,
                        household -> of(household, alive.get(household.getId())),
                        (one, same) -> one));
    }

    /** By household, in one statement. */
    Map<UUID, List<HouseholdMember>> membersOf(Collection<UUID> householdIds) {
        return households.membersOf(householdIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> alive(entry.getValue())));
    }

    /** Of one household, for whoever has changed nothing of it in the same transaction. */
    List<HouseholdMember> membersOf(UUID householdId) {
        return alive(households.membersOf(householdId));
    }

    private static List<HouseholdMember> alive(List<HouseholdMember> members) {
        return members.stream()
                .filter(member -> member.getResident().getDiedOn() == null)
                .toList();
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
