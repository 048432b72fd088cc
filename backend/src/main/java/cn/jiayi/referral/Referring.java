package cn.jiayi.referral;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.hospital.ClinicSlot;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.SlotDirectory;
import cn.jiayi.hospital.SlotHold;
import cn.jiayi.hospital.SlotReservations;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralCreateOutcome.Refused;
import cn.jiayi.referral.ReferralCreateOutcome.Sent;
import cn.jiayi.ward.BedHold;
import cn.jiayi.ward.BedReservations;
import cn.jiayi.ward.BedStanding;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Refers residents up to a hospital (M24). */
@Service
@RequiredArgsConstructor
public class Referring {

    private static final int LONGEST_SUMMARY = 2000;
    private static final String ONE_OPEN = "one_open_referral";

    private final ResidentDirectory residents;
    private final HouseholdDirectory households;
    private final ContractDirectory contracts;
    private final DepartmentDirectory departments;
    private final ReferralDeadlines deadlines;
    private final SlotDirectory slots;
    private final SlotReservations reservations;
    private final BedReservations beds;
    private final Referrals referrals;
    private final ReferralNews news;
    private final Losses losses;
    private final AttachmentDirectory attachments;
    private final EntityManager entities;
    private final Clock clock;

    /**
     * Refers a resident. What others may do at the same moment is decided by the database: the slot by a conditional update, one
     * open referral per resident and department by a unique key. The slot's row comes before the referral's: the new row's foreign
     * key would share a lock on it that two referrers cannot both raise.
     */
    @UseCase("referral.create")
    public ReferralCreateOutcome create(Actor actor, CreateReferral command) {
        if (command.attachmentIds().size() > AttachmentDirectory.MOST) {
            return Refused.because(ReferralCreateRefusal.TOO_MANY_ATTACHMENTS);
        }
        ReferralCreateOutcome outcome = refer(actor, command);
        if (outcome instanceof Sent sent && !attachments.claim(actor, command.attachmentIds(), sent.referralId())) {
            throw new LostRace(Refused.because(ReferralCreateRefusal.ATTACHMENT_GONE));
        }
        return outcome;
    }

    private ReferralCreateOutcome refer(Actor actor, CreateReferral command) {
        Resident resident = residents.find(actor, command.residentId()).orElse(null);
        Department department =
                departments.findOpen(actor, command.departmentId()).orElse(null);
        if (resident == null || resident.getDiedOn() != null || department == null) {
            return Refused.because(ReferralCreateRefusal.NOT_FOUND);
        }
        Contract contract = contractOf(actor, resident).orElse(null);
        if (contract == null) {
            return Refused.because(ReferralCreateRefusal.NOT_SIGNED);
        }
        Words summary = Words.of(command.summary());
        if (summary.text() == null || summary.areLongerThan(LONGEST_SUMMARY)) {
            return Refused.because(ReferralCreateRefusal.SUMMARY_OUT_OF_RANGE);
        }
        Optional<ReferralCreateRefusal> against = against(command);
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        Optional<Referral> open = referrals.openOf(resident.getId(), department.getId());
        if (open.isPresent()) {
            return alreadyReferred(open.get());
        }
        Instant now = clock.instant();
        ReferralDraft draft = ReferralDraft.of(
                Ids.next(), command, summary.text(), department, contract, actor.name(), now, clock.getZone());
        Instant answerBy = now.plus(deadlines.toAnswer(department.getDistrictCode(), command.isGreenChannel()));
        if (command.bed() != null) {
            return sendForBed(actor, draft, command.bed(), answerBy);
        }
        return command.slotId() == null
                ? sendWithoutSlot(actor, draft, answerBy)
                : sendWithSlot(actor, draft, command.slotId(), answerBy);
    }

    /**
     * In the ward that is named, or in any that has a bed. Without one only while the department has none for the team (trap 15): none at
     * all, or none on those nights where it cannot wait.
     */
    private ReferralCreateOutcome sendForBed(Actor actor, ReferralDraft draft, BedWish wish, Instant answerBy) {
        BedHold hold = beds.hold(
                actor, draft.departmentId(), wish.wardId(), wish.firstNight(), wish.nights(), draft.id(), answerBy);
        return switch (hold) {
            case BedHold.Taken taken -> send(new Referral(draft, Place.of(taken), answerBy));
            case BedHold.NotTaken missed -> {
                boolean isPast = missed.standing() == BedStanding.PAST
                        || wish.firstNight().isBefore(today());
                boolean canWait = !draft.isGreenChannel() && missed.nextFree() != null;
                yield wish.wardId() != null || isPast || canWait
                        ? new Refused(reason(missed, isPast), null, null, null, BedLack.of(missed))
                        : send(new Referral(draft, null, answerBy));
            }
        };
    }

    private static ReferralCreateRefusal reason(BedHold.NotTaken missed, boolean isPast) {
        if (isPast) {
            return ReferralCreateRefusal.BED_PAST;
        }
        return switch (missed.standing()) {
            case FULL -> ReferralCreateRefusal.BED_FULL;
            case NOT_OPEN, CLOSED, PAST -> ReferralCreateRefusal.BED_NOT_OPEN;
            case NOT_THERE, OPEN -> ReferralCreateRefusal.NOT_FOUND;
        };
    }

    /** Only while no such slot of the department is open to the team (trap 15). */
    private ReferralCreateOutcome sendWithoutSlot(Actor actor, ReferralDraft draft, Instant answerBy) {
        return slots.nextOpen(actor, draft.departmentId(), draft.want().kinds())
                .<ReferralCreateOutcome>map(next ->
                        new Refused(ReferralCreateRefusal.SLOT_EXISTS, null, next.getStartsAt(), next.getId(), null))
                .orElseGet(() -> send(new Referral(draft, null, answerBy)));
    }

    private ReferralCreateOutcome sendWithSlot(Actor actor, ReferralDraft draft, UUID slotId, Instant answerBy) {
        Optional<ClinicSlot> other =
                slots.find(actor, slotId).filter(slot -> !draft.want().kinds().contains(slot.getKind()));
        if (other.isPresent()) {
            Instant startsAt = other.get().getStartsAt();
            return new Refused(ReferralCreateRefusal.SLOT_OF_OTHER_KIND, null, startsAt, null, null);
        }
        SlotHold hold = reservations.holdForTeam(actor, draft.departmentId(), slotId, draft.id(), answerBy);
        return switch (hold) {
            case SlotHold.Taken taken -> send(new Referral(draft, Place.of(taken), answerBy));
            case SlotHold.NotTaken missed -> missed(actor, draft, missed);
        };
    }

    private static Optional<ReferralCreateRefusal> against(CreateReferral command) {
        if (command.isGreenChannel() && command.want() != ReferralWant.BED) {
            return Optional.of(ReferralCreateRefusal.GREEN_CHANNEL_IS_FOR_BEDS);
        }
        BedWish bed = command.bed();
        boolean fits = command.want() == ReferralWant.BED
                ? bed != null && !bed.isOutOfRange() && command.slotId() == null
                : bed == null;
        return fits ? Optional.empty() : Optional.of(ReferralCreateRefusal.NIGHTS_OUT_OF_RANGE);
    }

    private Refused missed(Actor actor, ReferralDraft draft, SlotHold.NotTaken slot) {
        ReferralCreateRefusal reason =
                switch (slot.standing()) {
                    case TAKEN -> ReferralCreateRefusal.SLOT_TAKEN;
                    case NOT_OPEN -> ReferralCreateRefusal.SLOT_NOT_OPEN;
                    case PAST -> ReferralCreateRefusal.SLOT_PAST;
                    case PUBLIC -> ReferralCreateRefusal.SLOT_PUBLIC;
                    case NOT_THERE, OF_OTHER_DEPARTMENT, OPEN -> ReferralCreateRefusal.NOT_FOUND;
                };
        UUID next = slots.nextOpen(actor, draft.departmentId(), draft.want().kinds())
                .map(ClinicSlot::getId)
                .orElse(null);
        return new Refused(reason, losses.slot(slot), slot.startsAt(), next, null);
    }

    private Sent send(Referral referral) {
        try {
            entities.persist(referral);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            entities.clear();
            throw lost(referral, taken.getConstraintName());
        }
        news.record(referral, referral.sent());
        return new Sent(referral.getId());
    }

    /** Somebody has referred the resident in the meantime; a number that is taken, or a winner that is gone again, starts over. */
    private RuntimeException lost(Referral referral, @Nullable String key) {
        Optional<Referral> winner = key != null && key.contains(ONE_OPEN)
                ? referrals.openOf(referral.getResidentId(), referral.getDepartmentId())
                : Optional.empty();
        return winner.<RuntimeException>map(open -> new LostRace(alreadyReferred(open)))
                .orElseGet(() -> new ConcurrencyFailureException("referral taken by " + key));
    }

    private Refused alreadyReferred(Referral open) {
        return new Refused(
                ReferralCreateRefusal.ALREADY_REFERRED, losses.team(open), open.getSlotStartsAt(), null, null);
    }

    private Optional<Contract> contractOf(Actor actor, Resident resident) {
        return Optional.ofNullable(
                        households.householdsOf(List.of(resident.getId())).get(resident.getId()))
                .flatMap(household -> contracts.inForceOf(actor, household));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
