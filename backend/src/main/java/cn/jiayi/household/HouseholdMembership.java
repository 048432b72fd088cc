package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who lives with whom: people join, are born, leave, stay for a while, and another member becomes the head (M10, trap 8). */
@Service
@RequiredArgsConstructor
public class HouseholdMembership {

    private final LifeBook book;
    private final Arrivals arrivals;
    private final EntityManager entities;

    @UseCase("household.join")
    public LifeOutcome join(Actor actor, JoinHousehold command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        LocalDate earliest = household.getResidingSince();
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(household))
                .or(() -> PersonFacts.against(command.person(), book.today()))
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()))
                .or(() -> againstAnotherHead(household, command.relation()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), earliest, null);
        }
        PersonFacts facts = PersonFacts.of(command.person(), book.today());
        Resident resident = arrivals.arrive(actor.district(), facts);
        arrivals.claimNumbers();
        Optional<LifeRefusal> againstPerson = Arrivals.against(resident, facts);
        if (againstPerson.isPresent()) {
            return Refused.of(againstPerson.get(), household.getId());
        }
        Household before = book.homeOf(resident.getId()).map(book::household).orElse(null);
        if (before != null && before.getId().equals(household.getId())) {
            return Refused.of(LifeRefusal.ALREADY_A_MEMBER, household.getId());
        }
        LocalDate free = book.freeFrom(resident.getId());
        if (command.day().isBefore(free)) {
            return new Refused(LifeRefusal.DAY_TOO_EARLY, household.getId(), free, null);
        }
        if (before != null) {
            moveOut(actor, before, resident, household, command);
        }
        return enter(actor, household, resident, command, before);
    }

    /** Out of the old household in the same act; also where the register names two (trap 8). */
    private void moveOut(Actor actor, Household before, Resident resident, Household household, JoinHousehold command) {
        LocalDate lastDay = command.day().minusDays(1);
        book.member(before, resident.getId()).ifPresent(member -> book.leave(before, member, lastDay));
        entities.flush(); // a person is a member of one household: out of the old one first
        book.note(
                actor,
                Happening.to(resident, LifeEventKind.LEFT, before, lastDay, command.note())
                        .with(household));
        book.dissolveIfEmpty(actor, before, lastDay);
    }

    private LifeOutcome enter(
            Actor actor, Household household, Resident resident, JoinHousehold command, @Nullable Household before) {
        book.enter(new HouseholdMember(Ids.next(), household.getId(), resident, command.relation(), command.day()));
        if (command.relation() == Relation.HEAD) {
            household.nameHead(resident.getId());
        }
        book.settle(household, 0, 1);
        Happening happening = Happening.to(
                        resident,
                        LifeEventKind.JOINED,
                        household,
                        command.day(),
                        Remark.of(command.note()).text())
                .with(before);
        return before == null ? book.record(actor, happening) : book.record(actor, happening, before);
    }

    @UseCase("household.newborn")
    public LifeOutcome newborn(Actor actor, EnterNewborn command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        PersonEntry child = new PersonEntry(command.name(), null, command.sex(), command.day(), null);
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(household))
                .or(() -> PersonFacts.against(child, book.today()))
                .or(() -> LifeRules.againstBirth(command.day(), book.today()))
                .or(() -> againstAnotherHead(household, command.relation()));
        if (against.isPresent()) {
            return Refused.of(against.get(), household.getId());
        }
        Resident resident = arrivals.enter(actor.district(), PersonFacts.of(child, book.today()));
        LocalDate since =
                command.day().isBefore(household.getResidingSince()) ? household.getResidingSince() : command.day();
        book.enter(new HouseholdMember(Ids.next(), household.getId(), resident, command.relation(), since));
        book.settle(household, 0, 1);
        return book.record(actor, Happening.to(resident, LifeEventKind.BORN, household, command.day(), note.text()));
    }

    @UseCase("household.leave")
    public LifeOutcome leave(Actor actor, LeaveHousehold command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        HouseholdMember member = household == null
                ? null
                : book.member(household, command.residentId()).orElse(null);
        if (household == null || member == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against =
                note.againstNone().or(() -> LifeRules.againstDay(command.day(), member.getSince(), book.today()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), member.getSince(), null);
        }
        book.leave(household, member, command.day());
        book.dissolveIfEmpty(actor, household, command.day());
        return book.record(
                actor, Happening.to(member.getResident(), LifeEventKind.LEFT, household, command.day(), note.text()));
    }

    @UseCase("household.stay")
    public LifeOutcome stay(Actor actor, StayWithHousehold command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        LocalDate earliest = household.getResidingSince();
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(household))
                .or(() -> PersonFacts.against(command.person(), book.today()))
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()))
                .or(() -> LifeRules.againstStay(command.day(), command.until()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), earliest, null);
        }
        PersonFacts facts = PersonFacts.of(command.person(), book.today());
        Resident resident = arrivals.arrive(actor.district(), facts);
        arrivals.claimNumbers();
        Optional<LifeRefusal> againstPerson = Arrivals.against(resident, facts)
                .or(() -> book.member(household, resident.getId()).map(member -> LifeRefusal.ALREADY_A_MEMBER));
        if (againstPerson.isPresent()) {
            return Refused.of(againstPerson.get(), household.getId());
        }
        entities.persist(new HouseholdGuest(household.getId(), resident, command.day(), command.until()));
        return book.record(actor, Happening.to(resident, LifeEventKind.STAYED, household, command.day(), note.text()));
    }

    @UseCase("household.changeHead")
    public LifeOutcome changeHead(Actor actor, ChangeHead command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        List<HouseholdMember> members = book.members(household);
        LocalDate earliest = members.stream()
                .map(HouseholdMember::getSince)
                .max(LocalDate::compareTo)
                .orElse(household.getResidingSince());
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(household))
                .or(() -> LifeRules.againstRelations(
                        command.members(),
                        members.stream()
                                .map(member -> member.getResident().getId())
                                .collect(Collectors.toSet())))
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), earliest, null);
        }
        members.forEach(member ->
                restate(member, command.members().get(member.getResident().getId()), command.day()));
        HouseholdMember head = members.stream()
                .filter(member -> command.members().get(member.getResident().getId()) == Relation.HEAD)
                .findFirst()
                .orElseThrow();
        household.nameHead(head.getResident().getId());
        return book.record(
                actor,
                Happening.to(head.getResident(), LifeEventKind.HEAD_CHANGED, household, command.day(), note.text()));
    }

    /** A row of its own for what the member is from that day on; one that begins on that day is only corrected. */
    private void restate(HouseholdMember member, Relation relation, LocalDate day) {
        if (member.getRelation() == relation) {
            return;
        }
        if (member.getSince().equals(day)) {
            member.correct(relation);
            return;
        }
        HouseholdMember restated = member.restated(relation, day);
        entities.flush(); // the old row is closed first: a person has one that is open
        book.enter(restated);
    }

    private static Optional<LifeRefusal> againstAnotherHead(Household household, Relation relation) {
        return relation == Relation.HEAD && household.getHeadId() != null
                ? Optional.of(LifeRefusal.NOT_ONE_HEAD)
                : Optional.empty();
    }
}
