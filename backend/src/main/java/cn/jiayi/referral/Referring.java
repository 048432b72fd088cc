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
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
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
    private final Referrals referrals;
    private final ReferralNews news;
    private final Losses losses;
    private final EntityManager entities;
    private final Clock clock;

    /**
     * Refers a resident. What others may do at the same moment is decided by the database: the slot by a conditional update, one
     * open referral per resident and department by a unique key. The slot's row comes before the referral's: the new row's foreign
     * key would share a lock on it that two referrers cannot both raise.
     */
    @UseCase("referral.create")
    public ReferralCreateOutcome create(Actor actor, CreateReferral command) {
        Resident resident = residents.find(actor, command.residentId()).orElse(null);
        Department department = departments.find(actor, command.departmentId()).orElse(null);
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
        Optional<Referral> open = referrals.openOf(resident.getId(), department.getId());
        if (open.isPresent()) {
            return alreadyReferred(open.get());
        }
        Instant now = clock.instant();
        ReferralDraft draft = ReferralDraft.of(
                Ids.next(), command, summary.text(), department, contract, actor.name(), now, clock.getZone());
        Instant answerBy = now.plus(deadlines.toAnswer(department.getDistrictCode()));
        return command.slotId() == null
                ? sendWithoutSlot(actor, draft, answerBy)
                : sendWithSlot(actor, draft, command.slotId(), answerBy);
    }

    /** Only while no slot of the department is open to the team (trap 15). */
    private ReferralCreateOutcome sendWithoutSlot(Actor actor, ReferralDraft draft, Instant answerBy) {
        return slots.nextOpen(actor, draft.departmentId())
                .<ReferralCreateOutcome>map(
                        next -> new Refused(ReferralCreateRefusal.SLOT_EXISTS, null, next.getStartsAt(), next.getId()))
                .orElseGet(() -> send(new Referral(draft, null, answerBy)));
    }

    private ReferralCreateOutcome sendWithSlot(Actor actor, ReferralDraft draft, UUID slotId, Instant answerBy) {
        SlotHold hold = reservations.holdForTeam(actor, draft.departmentId(), slotId, draft.id(), answerBy);
        return switch (hold) {
            case SlotHold.Taken taken -> send(new Referral(draft, taken, answerBy));
            case SlotHold.NotTaken missed -> missed(actor, draft.departmentId(), missed);
        };
    }

    private Refused missed(Actor actor, UUID departmentId, SlotHold.NotTaken slot) {
        ReferralCreateRefusal reason =
                switch (slot.standing()) {
                    case TAKEN -> ReferralCreateRefusal.SLOT_TAKEN;
                    case NOT_OPEN -> ReferralCreateRefusal.SLOT_NOT_OPEN;
                    case PAST -> ReferralCreateRefusal.SLOT_PAST;
                    case PUBLIC -> ReferralCreateRefusal.SLOT_PUBLIC;
                    case NOT_THERE, OF_OTHER_DEPARTMENT, OPEN -> ReferralCreateRefusal.NOT_FOUND;
                };
        UUID next = slots.nextOpen(actor, departmentId).map(ClinicSlot::getId).orElse(null);
        return new Refused(reason, losses.slot(slot), slot.startsAt(), next);
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
        return new Refused(ReferralCreateRefusal.ALREADY_REFERRED, losses.team(open), open.getSlotStartsAt(), null);
    }

    private Optional<Contract> contractOf(Actor actor, Resident resident) {
        return Optional.ofNullable(
                        households.householdsOf(List.of(resident.getId())).get(resident.getId()))
                .flatMap(household -> contracts.inForceOf(actor, household));
    }
}
