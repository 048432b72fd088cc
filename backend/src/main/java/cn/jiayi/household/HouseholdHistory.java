package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened, and what was so on a past day (M10, trap 12): for whoever may see the household or the person of today. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HouseholdHistory {

    private final LifeEvents events;
    private final HouseholdDirectory households;
    private final Households rows;
    private final ResidentDirectory residents;
    private final Clock clock;

    public Window<LifeEvent> ofHousehold(Actor actor, UUID householdId, Paging paging) {
        return households.sees(actor, householdId)
                ? events.findByHouseholdIdOrderByDayDescIdDesc(householdId, paging.position(), paging.limit())
                : nothing();
    }

    public Window<LifeEvent> ofResident(Actor actor, UUID residentId, Paging paging) {
        return residents.householdOf(actor, residentId).isPresent()
                ? events.findByResidentIdOrderByDayDescIdDesc(residentId, paging.position(), paging.limit())
                : nothing();
    }

    /** What an act of the caller has written. */
    public LifeEvent written(LifeOutcome.Recorded recorded) {
        return events.written(recorded.eventId()).orElseThrow();
    }

    /** Empty before the household came, after it ended, and for a day that lies ahead. */
    public Optional<HouseholdAsOf> asOf(Actor actor, UUID householdId, LocalDate day) {
        return households
                .find(actor, householdId)
                .filter(household -> !day.isBefore(household.getResidingSince()))
                .filter(household -> household.getEndedOn() == null || !day.isAfter(household.getEndedOn()))
                .filter(household -> !day.isAfter(LocalDate.now(clock)))
                .map(household -> new HouseholdAsOf(
                        day, dwelling(household, day), members(household, day), groups(household, day)));
    }

    private Dwelling dwelling(Household household, LocalDate day) {
        return rows.addressOn(household.getId(), day)
                .map(HouseholdAddress::dwelling)
                .orElseGet(household::dwelling);
    }

    private List<MemberAsOf> members(Household household, LocalDate day) {
        return rows.members(List.of(household.getId()), day).stream()
                .map(member -> new MemberAsOf(
                        member.getResident().getName(),
                        member.getRelation(),
                        member.getResident().age(day)))
                .toList();
    }

    private List<KeyGroup> groups(Household household, LocalDate day) {
        return rows.marks(List.of(household.getId())).stream()
                .filter(mark -> mark.isOn(day))
                .map(KeyGroupMark::getKeyGroup)
                .distinct()
                .toList();
    }

    private static Window<LifeEvent> nothing() {
        return Window.from(List.of(), position -> ScrollPosition.keyset());
    }
}
