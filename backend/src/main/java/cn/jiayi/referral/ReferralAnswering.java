package cn.jiayi.referral;

import cn.jiayi.hospital.SlotHold;
import cn.jiayi.hospital.SlotReservations;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.referral.ReferralEvent.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * A hospital's answers to referrals (M24, trap 15). The referral's row is locked before anything is decided; another slot is taken
 * after its own was let go, and if somebody else was faster, all of it is undone.
 */
@Service
@RequiredArgsConstructor
public class ReferralAnswering {

    private final Referrals referrals;
    private final SlotReservations reservations;
    private final ReferralDeadlines deadlines;
    private final ReferralNews news;
    private final ReferralNotices notices;
    private final Losses losses;
    private final Clock clock;

    @UseCase("referral.confirm")
    public ReferralAnswerOutcome confirm(Actor actor, ConfirmReferral command) {
        Words note = Words.of(command.note());
        return answer(actor, command.referralId(), ReferralAct.CONFIRM, note, false, (referral, now) -> {
            Signature signature = new Signature(actor.name(), now, note.text());
            UUID own = referral.getSlotId();
            UUID wanted = command.slotId() == null ? own : command.slotId();
            if (wanted == null) {
                return Refused.because(ReferralAnswerRefusal.SLOT_MISSING, referral, null, null);
            }
            if (wanted.equals(own)) {
                reservations.book(own, referral.getId());
                return done(referral, referral.confirm(signature));
            }
            reservations.free(referral.getId());
            SlotHold hold =
                    reservations.give(referral.getHospitalId(), referral.getDepartmentId(), wanted, referral.getId());
            return done(referral, referral.confirmInto(orLose(hold, referral), signature));
        });
    }

    @UseCase("referral.decline")
    public ReferralAnswerOutcome decline(Actor actor, DeclineReferral command) {
        Words note = Words.of(command.note());
        boolean needed = command.reason() == ReferralDeclineReason.OTHER;
        return answer(actor, command.referralId(), ReferralAct.DECLINE, note, needed, (referral, now) -> {
            reservations.free(referral.getId());
            return done(referral, referral.decline(command.reason(), new Signature(actor.name(), now, note.text())));
        });
    }

    /** The team has as long to take the offer as the hospital had to answer, but never longer than until the slot begins. */
    @UseCase("referral.offer")
    public ReferralAnswerOutcome offer(Actor actor, OfferSlot command) {
        Words note = Words.of(command.note());
        return answer(actor, command.referralId(), ReferralAct.OFFER, note, false, (referral, now) -> {
            if (command.slotId().equals(referral.getSlotId())) {
                return Refused.because(
                        ReferralAnswerRefusal.SLOT_TAKEN, referral, losses.team(referral), referral.getSlotStartsAt());
            }
            reservations.free(referral.getId());
            SlotHold hold = reservations.holdForHospital(
                    referral.getHospitalId(),
                    referral.getDepartmentId(),
                    command.slotId(),
                    referral.getId(),
                    now.plus(deadlines.toAnswer(referral.getDistrictCode())));
            return done(
                    referral, referral.offer(orLose(hold, referral), new Signature(actor.name(), now, note.text())));
        });
    }

    private ReferralAnswerOutcome answer(
            Actor actor, UUID referralId, ReferralAct act, Words note, boolean isNoteNeeded, Answer answer) {
        Referral referral =
                referrals.lockOfHospital(referralId, actor.institutionId()).orElse(null);
        if (referral == null) {
            return Refused.notFound();
        }
        Instant now = clock.instant();
        Optional<ReferralAnswerRefusal> against =
                referral.against(act, now).or(() -> NoteRules.against(note, isNoteNeeded));
        return against.<ReferralAnswerOutcome>map(reason ->
                        Refused.because(reason, referral, losses.answer(referral), referral.getSlotStartsAt()))
                .orElseGet(() -> answer.give(referral, now));
    }

    private Answered done(Referral referral, ReferralEvent event) {
        news.record(referral, event);
        if (referral.getState() == ReferralState.CONFIRMED) {
            notices.confirmed(referral);
        }
        return new Answered(referral.getId());
    }

    /** What was let go and written so far is undone with the race. */
    private SlotHold.Taken orLose(SlotHold hold, Referral referral) {
        return switch (hold) {
            case SlotHold.Taken taken -> taken;
            case SlotHold.NotTaken missed ->
                throw new LostRace(Refused.because(reason(missed), referral, losses.slot(missed), missed.startsAt()));
        };
    }

    private static ReferralAnswerRefusal reason(SlotHold.NotTaken slot) {
        return switch (slot.standing()) {
            case TAKEN -> ReferralAnswerRefusal.SLOT_TAKEN;
            case PAST -> ReferralAnswerRefusal.SLOT_PAST;
            case PUBLIC -> ReferralAnswerRefusal.SLOT_PUBLIC;
            case OF_OTHER_DEPARTMENT -> ReferralAnswerRefusal.SLOT_OF_OTHER_DEPARTMENT;
            case NOT_THERE, NOT_OPEN, OPEN -> ReferralAnswerRefusal.NOT_FOUND;
        };
    }

    @FunctionalInterface
    private interface Answer {
        ReferralAnswerOutcome give(Referral referral, Instant now);
    }
}
