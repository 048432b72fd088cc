package cn.jiayi.household;

import static cn.jiayi.household.ResidentRevealPhoneRefusal.NOT_FOUND;
import static cn.jiayi.household.ResidentRevealPhoneRefusal.NO_PHONE;

import cn.jiayi.household.PhoneRevealOutcome.Refused;
import cn.jiayi.household.PhoneRevealOutcome.Revealed;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.UseCase;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Shows telephone numbers whole: once for each key that is one audit row, which says who, whose and what for (trap 24). */
@Service
@RequiredArgsConstructor
public class PhoneRevealing {

    private final ResidentDirectory residents;
    private final PersonalData personalData;

    @UseCase("resident.revealPhone")
    public PhoneRevealOutcome reveal(Actor actor, PhoneReveal command) {
        Resident resident = residents.find(actor, command.residentId()).orElse(null);
        if (resident == null) {
            return new Refused(NOT_FOUND, null);
        }
        return resident.getPhone() == null
                ? new Refused(NO_PHONE, resident.getId())
                : new Revealed(resident.getId(), command.purpose());
    }

    /** The number of a disclosure that is on record; empty if the resident has gone out of the actor's scope since. */
    public Optional<String> phone(Actor actor, Revealed onRecord) {
        return residents
                .find(actor, onRecord.residentId())
                .map(Resident::getPhone)
                .map(phone -> personalData.reveal(onRecord, phone));
    }
}
