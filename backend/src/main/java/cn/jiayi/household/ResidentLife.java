package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Phone;
import cn.jiayi.platform.UseCase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What happens to one person: the identity number arrives, the telephone changes, the person dies (trap 8). */
@Service
@RequiredArgsConstructor
public class ResidentLife {

    private final LifeBook book;
    private final ResidentDirectory residents;
    private final Arrivals arrivals;
    private final PersonalData personalData;

    @UseCase("resident.die")
    public LifeOutcome die(Actor actor, NoteDeath command) {
        At at = at(actor, command.residentId()).orElse(null);
        if (at == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Resident resident = at.resident();
        if (resident.getDiedOn() != null) {
            return Refused.of(LifeRefusal.PERSON_DIED, resident.getId());
        }
        HouseholdMember member = at.member();
        if (member == null) {
            return Refused.of(LifeRefusal.NOT_A_MEMBER, resident.getId());
        }
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against =
                note.against().or(() -> LifeRules.againstDay(command.day(), member.getSince(), book.today()));
        if (against.isPresent()) {
            return new Refused(against.get(), resident.getId(), member.getSince(), null);
        }
        resident.die(command.day());
        book.leave(at.household(), member, command.day());
        book.tell(new ResidentDied(resident.getId(), at.household().getId(), command.day()));
        book.dissolveIfEmpty(actor, at.household(), command.day());
        return record(actor, at, LifeEventKind.DIED, command.day(), note.text());
    }

    @UseCase("resident.identify")
    public LifeOutcome identify(Actor actor, IdentifyResident command) {
        At at = at(actor, command.residentId()).orElse(null);
        if (at == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Resident resident = at.resident();
        IdNumber number = IdNumber.parse(command.idNumber(), book.today()).orElse(null);
        if (number == null) {
            return Refused.of(LifeRefusal.ID_NUMBER_INVALID, resident.getId());
        }
        Optional<LifeRefusal> against = against(resident, number);
        if (against.isPresent()) {
            return Refused.of(against.get(), resident.getId());
        }
        Optional<UUID> taken = arrivals.known(resident.getDistrictCode(), number);
        if (taken.isPresent()) {
            return new Refused(
                    LifeRefusal.ID_NUMBER_TAKEN, resident.getId(), null, arrivals.whereIs(actor, taken.get()));
        }
        resident.identify(personalData.protect(number));
        arrivals.claimNumbers();
        return record(actor, at, LifeEventKind.IDENTIFIED, book.today(), null);
    }

    /** The number has to be of this person, as far as one can see from it (trap 24). */
    private static Optional<LifeRefusal> against(Resident resident, IdNumber number) {
        if (resident.getDoubleOfId() != null) {
            return Optional.of(LifeRefusal.RECORD_CLOSED);
        }
        if (resident.getIdNumber() != null) {
            return Optional.of(LifeRefusal.ID_NUMBER_GIVEN);
        }
        boolean isTheirs =
                number.birthDate().equals(resident.getBirthDate()) && PersonFacts.sexOf(number) == resident.getSex();
        return isTheirs ? Optional.empty() : Optional.of(LifeRefusal.ID_NUMBER_DIFFERS);
    }

    @UseCase("resident.changePhone")
    public LifeOutcome changePhone(Actor actor, ChangePhone command) {
        At at = at(actor, command.residentId()).orElse(null);
        if (at == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Resident resident = at.resident();
        if (resident.getDiedOn() != null) {
            return Refused.of(LifeRefusal.PERSON_DIED, resident.getId());
        }
        String text = command.phone() == null ? "" : command.phone().strip();
        Optional<Phone> phone = Phone.parse(text);
        if (phone.isEmpty() && !text.isEmpty()) {
            return Refused.of(LifeRefusal.PHONE_INVALID, resident.getId());
        }
        resident.reachBy(phone.map(personalData::protect).orElse(null));
        return record(actor, at, LifeEventKind.PHONE_CHANGED, book.today(), null);
    }

    private LifeOutcome record(Actor actor, At at, LifeEventKind kind, LocalDate day, @Nullable String note) {
        return book.record(actor, Happening.to(at.resident(), kind, at.household(), day, note));
    }

    /** The person, and the household in which they live or lived last; both locked, the household first. */
    private Optional<At> at(Actor actor, UUID residentId) {
        return residents.householdOf(actor, residentId).map(householdId -> {
            Household household = book.household(householdId);
            Resident resident = book.resident(residentId);
            return new At(
                    household, resident, book.member(household, residentId).orElse(null));
        });
    }

    /** @param member absent for somebody who has left or died */
    private record At(
            Household household,
            Resident resident,
            @Nullable HouseholdMember member) {}
}
