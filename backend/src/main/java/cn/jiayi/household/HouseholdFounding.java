package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** How households begin: entered anew, or out of another one (M10, trap 8). */
@Service
@RequiredArgsConstructor
public class HouseholdFounding {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final LifeBook book;
    private final Arrivals arrivals;
    private final Dwellings dwellings;
    private final EntityManager entities;

    @UseCase("household.register")
    public LifeOutcome register(Actor actor, RegisterHousehold command) {
        Dwelling dwelling = dwellings.find(actor, command.dwelling()).orElse(null);
        if (dwelling == null) {
            return Refused.of(LifeRefusal.PLACE_NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.against()
                .or(() -> Dwellings.against(command.dwelling()))
                .or(() -> LifeRules.againstDay(command.day(), LONG_AGO, book.today()))
                .or(() -> LifeRules.againstHeads(command.members().stream()
                        .map(RegisterHousehold.Entrant::relation)
                        .toList()))
                .or(() -> againstPeople(command.members()));
        if (against.isPresent()) {
            return new Refused(against.get(), null, LONG_AGO, null);
        }
        for (RegisterHousehold.Entrant member : command.members()) {
            Optional<Refused> againstArrival = arrivals.againstHomeless(actor, facts(member), command.day());
            if (againstArrival.isPresent()) {
                return againstArrival.get();
            }
        }
        return found(actor, command, dwelling, note);
    }

    private LifeOutcome found(Actor actor, RegisterHousehold command, Dwelling dwelling, Remark note) {
        Household household = new Household(actor.district(), dwelling, command.day());
        entities.persist(household);
        for (RegisterHousehold.Entrant member : command.members()) {
            Resident resident = arrivals.arrive(actor.district(), facts(member));
            LocalDate since = later(command.day(), resident.getBirthDate());
            enter(resident, household, member.relation(), since);
        }
        arrivals.claimNumbers();
        book.settle(household, 1, command.members().size());
        return book.record(
                actor,
                Happening.of(LifeEventKind.REGISTERED, household, command.day(), note.text())
                        .at(household.getAddress()));
    }

    @UseCase("household.split")
    public LifeOutcome split(Actor actor, SplitHousehold command) {
        Household old = book.household(actor, command.householdId()).orElse(null);
        if (old == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Dwelling dwelling = dwellings.find(actor, command.dwelling()).orElse(null);
        List<HouseholdMember> members = book.members(old);
        List<HouseholdMember> going = members.stream()
                .filter(member ->
                        command.members().containsKey(member.getResident().getId()))
                .toList();
        LocalDate earliest =
                going.stream().map(HouseholdMember::getSince).reduce(old.getResidingSince(), HouseholdFounding::later);
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(old))
                .or(() -> LifeRules.againstSplit(command.members(), residentsOf(members)))
                .or(() -> Dwellings.against(command.dwelling()))
                .or(() -> dwelling == null ? Optional.of(LifeRefusal.PLACE_NOT_FOUND) : Optional.empty())
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()));
        if (against.isPresent() || dwelling == null) {
            return new Refused(against.orElse(LifeRefusal.PLACE_NOT_FOUND), old.getId(), earliest, null);
        }
        Household founded = new Household(old.getDistrictCode(), dwelling, old.getResidingSince());
        entities.persist(founded);
        going.forEach(member -> book.leave(old, member, command.day().minusDays(1)));
        entities.flush(); // a person is a member of one household: out of the old one first
        going.forEach(member -> enter(
                member.getResident(),
                founded,
                command.members().get(member.getResident().getId()),
                command.day()));
        book.settle(founded, 1, going.size());
        book.note(
                actor,
                Happening.of(LifeEventKind.SPLIT, old, command.day(), note.text())
                        .with(founded));
        return book.record(
                actor,
                Happening.of(LifeEventKind.FOUNDED, founded, command.day(), note.text())
                        .with(old)
                        .at(founded.getAddress()),
                old);
    }

    private void enter(Resident resident, Household founded, Relation relation, LocalDate since) {
        book.enter(new HouseholdMember(Ids.next(), founded.getId(), resident, relation, since));
        if (relation == Relation.HEAD) {
            founded.nameHead(resident.getId());
        }
    }

    private Optional<LifeRefusal> againstPeople(List<RegisterHousehold.Entrant> members) {
        Set<String> numbers = new HashSet<>();
        for (RegisterHousehold.Entrant member : members) {
            Optional<LifeRefusal> against = PersonFacts.against(member.person(), book.today());
            if (against.isPresent()) {
                return against;
            }
            String number = member.person().idNumber();
            if (number != null && !numbers.add(number.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(LifeRefusal.ALREADY_A_MEMBER);
            }
        }
        return Optional.empty();
    }

    private PersonFacts facts(RegisterHousehold.Entrant member) {
        return PersonFacts.of(member.person(), book.today());
    }

    private static Set<UUID> residentsOf(List<HouseholdMember> members) {
        return members.stream().map(member -> member.getResident().getId()).collect(Collectors.toSet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
