package cn.jiayi.visit;

import static cn.jiayi.visit.VisitRecordRefusal.*;

import cn.jiayi.contract.ContractOnDay;
import cn.jiayi.household.PeopleOverTime;
import cn.jiayi.household.PersonOverTime;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.file.Cells;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.visit.VisitRecordOutcome.Recorded;
import cn.jiayi.visit.VisitRecordOutcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Records a visit to the caller's institution and decides about its benefits in the same act (M22, trap 17). */
@Service
@RequiredArgsConstructor
public class VisitRecording {

    private final PeopleOverTime people;
    private final ReferralDirectory referrals;
    private final PersonalData personalData;
    private final VisitDeciding deciding;
    private final VisitWriting writing;
    private final VisitDays days;
    private final Visits visits;
    private final Clock clock;

    @UseCase("visit.record")
    public VisitRecordOutcome record(Actor actor, RecordVisit command) {
        UUID place = actor.institutionId();
        String department = Cells.plain(command.department());
        VisitDays.Range range = days.of(actor.district());
        if (!range.has(command.day())) {
            return new Refused(DAY_OUT_OF_RANGE, null, range.from(), range.until());
        }
        if (VisitField.isTooLong(department)) {
            return Refused.because(DEPARTMENT_TOO_LONG);
        }
        if (command.referralId() == null && number(command).isEmpty()) {
            return Refused.because(ID_NUMBER_WRONG);
        }
        PersonOverTime person = person(actor, command).orElse(null);
        if (place == null || person == null) {
            return Refused.because(NOT_FOUND);
        }
        if (person.isDeadOn(command.day())) {
            return Refused.because(HAS_DIED);
        }
        VisitCase decided = deciding.decide(
                        actor.district(), place, List.of(new VisitCase.Asked(person, command.day())))
                .getFirst();
        if (!isOwn(actor, decided.signed())) {
            return Refused.because(NOT_OWN);
        }
        Optional<Visit> standing = standing(place, person, command, department);
        return standing.isPresent() ? already(standing.get()) : write(actor, place, decided, department, command);
    }

    private VisitRecordOutcome write(
            Actor actor, UUID place, VisitCase decided, String department, RecordVisit command) {
        UUID id = writing.write(actor, place, decided, department, null, clock.instant());
        try {
            visits.flush();
        } catch (DataIntegrityViolationException somebodyElse) {
            throw new LostRace(new Refused(ALREADY_RECORDED, null, command.day(), null));
        }
        return new Recorded(id);
    }

    /** A team records for those whom it has signed; whoever answers for the institution, for everybody. */
    private static boolean isOwn(Actor actor, @Nullable ContractOnDay signed) {
        return actor.teamId() == null || signed != null && actor.teamId().equals(signed.teamId());
    }

    private Optional<PersonOverTime> person(Actor actor, RecordVisit command) {
        if (command.referralId() != null) {
            return referrals
                    .find(actor, command.referralId())
                    .filter(referral -> referral.getHospitalId().equals(actor.institutionId()))
                    .map(Referral::getResidentId)
                    .flatMap(resident -> people.byIds(actor.district(), List.of(resident)).stream()
                            .findFirst());
        }
        String name = command.name() == null ? "" : command.name().strip();
        return number(command)
                .map(personalData::index)
                .flatMap(index -> people.identified(actor.district(), List.of(index)).stream()
                        .filter(found -> found.name().equals(name))
                        .findFirst());
    }

    private Optional<IdNumber> number(RecordVisit command) {
        return command.idNumber() == null ? Optional.empty() : IdNumber.parse(command.idNumber(), LocalDate.now(clock));
    }

    private Optional<Visit> standing(UUID place, PersonOverTime person, RecordVisit command, String department) {
        VisitKey wanted = VisitKey.of(person.id(), command.day(), department);
        return visits.standing(place, List.of(person.id()), command.day(), command.day()).stream()
                .filter(visit -> VisitKey.of(visit).equals(wanted))
                .findFirst();
    }

    private static Refused already(Visit visit) {
        return new Refused(ALREADY_RECORDED, visit.getId(), visit.getDay(), null);
    }
}
