package cn.jiayi.household;

import cn.jiayi.grid.GridSettlement;
import cn.jiayi.platform.Actor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the records of an act, locked before they are read, and writes down what has happened: the event, the count of the grid
 * area, what has to be put right, and a household that nobody lives in any more.
 */
@Component
@RequiredArgsConstructor
class LifeBook {

    private final HouseholdDirectory directory;
    private final Households households;
    private final Residents residents;
    private final HouseholdFindings findings;
    private final GridSettlement settlement;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The household, if it is there for the actor; locked. */
    Optional<Household> household(Actor actor, UUID id) {
        return directory.sees(actor, id) ? households.lock(id) : Optional.empty();
    }

    /** A household in which somebody is known to live, whoever may see it; locked. */
    Household household(UUID id) {
        return households.lock(id).orElseThrow();
    }

    /** A resident of a household that is in scope, or whose identity number is known; locked. */
    Resident resident(UUID id) {
        return residents.lock(id).orElseThrow();
    }

    /** Those who have neither left nor died. */
    List<HouseholdMember> members(Household household) {
        return households.remaining(List.of(household.getId()));
    }

    Optional<HouseholdMember> member(Household household, UUID residentId) {
        return members(household).stream()
                .filter(member -> member.getResident().getId().equals(residentId))
                .findFirst();
    }

    /** Where a resident is a member and has not left; the household joined last, where the register names two (trap 8). */
    Optional<UUID> homeOf(UUID residentId) {
        return residents.rowsOf(residentId).stream()
                .filter(member -> member.getUntil() == null)
                .map(HouseholdMember::getHouseholdId)
                .reduce((earlier, later) -> later);
    }

    /** The first day on which a resident can belong to another household than until now. */
    LocalDate freeFrom(UUID residentId) {
        return residents.rowsOf(residentId).stream()
                .map(member -> member.getUntil() == null ? member.getSince() : member.getUntil())
                .map(day -> day.plusDays(1))
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    void settle(Household household, int ofHouseholds, int persons) {
        if (household.getGridAreaId() != null) {
            settlement.change(household.getGridAreaId(), ofHouseholds, persons);
        }
    }

    /** A member's last day; a head who goes leaves the household without one. A row that would end before it began is none. */
    void leave(Household household, HouseholdMember member, LocalDate lastDay) {
        if (lastDay.isBefore(member.getSince())) {
            entities.remove(member);
        } else {
            member.leave(lastDay);
        }
        goesFrom(household, member);
    }

    void goesFrom(Household household, HouseholdMember member) {
        if (member.getResident().getId().equals(household.getHeadId())) {
            household.nameHead(null);
        }
        settle(household, 0, -1);
    }

    void enter(HouseholdMember member) {
        entities.persist(member);
    }

    /** Where nobody is left after a day, the household is over. */
    void dissolveIfEmpty(Actor actor, Household household, LocalDate lastDay) {
        entities.flush();
        boolean isEmpty = members(household).isEmpty();
        if (isEmpty && !household.hasEnded()) {
            household.end(HouseholdEnding.DISSOLVED, lastDay);
            settle(household, -1, 0);
            note(actor, Happening.of(LifeEventKind.DISSOLVED, household, lastDay, null));
            events.publishEvent(new HouseholdDissolved(household.getId(), lastDay));
        }
    }

    LifeEvent note(Actor actor, Happening happening) {
        LifeEvent event = new LifeEvent(happening, actor.name(), clock.instant());
        entities.persist(event);
        return event;
    }

    /** The last step of every act. */
    LifeOutcome.Recorded record(Actor actor, Happening happening, Household... others) {
        LifeEvent event = note(actor, happening);
        entities.flush();
        Set<UUID> touched = Stream.concat(Stream.of(happening.household()), Stream.of(others))
                .map(Household::getId)
                .collect(Collectors.toSet());
        findings.look(touched);
        tellChanged(touched);
        @Nullable Resident resident = happening.resident();
        return new LifeOutcome.Recorded(
                event.getId(), happening.household().getId(), resident == null ? null : resident.getId());
    }

    void tellChanged(Set<UUID> households) {
        if (!households.isEmpty()) {
            events.publishEvent(new HouseholdsChanged(households));
        }
    }

    void tell(Object whatHappened) {
        entities.flush();
        events.publishEvent(whatHappened);
    }
}
