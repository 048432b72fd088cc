package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** A household moves inside the district, or leaves it (trap 8). */
@Service
@RequiredArgsConstructor
public class HouseholdMoving {

    private final LifeBook book;
    private final Dwellings dwellings;
    private final EntityManager entities;

    @UseCase("household.move")
    public LifeOutcome move(Actor actor, MoveHousehold command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Dwelling dwelling = dwellings.find(actor, command.dwelling()).orElse(null);
        LocalDate earliest = household.livesHereSince();
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.against()
                .or(() -> againstEnded(household))
                .or(() -> Dwellings.against(command.dwelling()))
                .or(() -> dwelling == null ? Optional.of(LifeRefusal.PLACE_NOT_FOUND) : Optional.empty())
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()));
        if (against.isPresent() || dwelling == null) {
            return new Refused(against.orElse(LifeRefusal.PLACE_NOT_FOUND), household.getId(), earliest, null);
        }
        int persons = book.members(household).size();
        if (command.day().isAfter(earliest)) {
            entities.persist(new HouseholdAddress(household, command.day().minusDays(1)));
        } // on the same day the address is only put right
        book.settle(household, -1, -persons);
        household.moveTo(dwelling, command.day());
        book.settle(household, 1, persons);
        book.tell(new HouseholdMoved(
                household.getId(), dwelling.townId(), dwelling.gridAreaId(), dwelling.institutionId(), command.day()));
        return book.record(
                actor,
                Happening.of(LifeEventKind.MOVED, household, command.day(), note.text())
                        .at(dwelling.address()));
    }

    @UseCase("household.depart")
    public LifeOutcome depart(Actor actor, DepartHousehold command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        if (household == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        List<HouseholdMember> members = book.members(household);
        LocalDate earliest = members.stream()
                .map(HouseholdMember::getSince)
                .reduce(household.livesHereSince(), (one, other) -> one.isAfter(other) ? one : other);
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.againstNone()
                .or(() -> againstEnded(household))
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), earliest, null);
        }
        members.forEach(member -> book.leave(household, member, command.day()));
        book.settle(household, -1, 0);
        household.end(HouseholdEnding.DEPARTED, command.day());
        book.tell(new HouseholdDeparted(household.getId(), command.day()));
        return book.record(actor, Happening.of(LifeEventKind.DEPARTED, household, command.day(), note.text()));
    }

    static Optional<LifeRefusal> againstEnded(Household household) {
        return household.hasEnded() ? Optional.of(LifeRefusal.HOUSEHOLD_ENDED) : Optional.empty();
    }
}
