package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.referral.ReferralEvent.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A hospital's answers to referrals (M24, trap 15), with slots and beds. The referral's row is locked before anything is decided; another slot is taken
 * after its own was let go, and if somebody else was faster, all of it is undone.
 */
@Service
@RequiredArgsConstructor
public class ReferralAnswering {

    private final Referrals referrals;
    private final HeldPlaces places;
    private final HospitalPlaces hospitalPlaces;
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
            boolean isOwn = isOwn(referral, command.slotId(), command.bed());
            Optional<ReferralAnswerRefusal> against =
                    isOwn ? againstMissing(referral) : against(referral, command.slotId(), command.bed());
            if (against.isPresent()) {
                return Refused.because(against.get(), referral, null, null);
            }
            if (isOwn) {
                places.book(referral);
                return done(referral, referral.confirm(signature));
            }
            return done(
                    referral, referral.confirmInto(found(referral, command.slotId(), command.bed(), null), signature));
        });
    }

    @UseCase("referral.decline")
    public ReferralAnswerOutcome decline(Actor actor, DeclineReferral command) {
        Words note = Words.of(command.note());
        boolean needed = command.reason() == ReferralDeclineReason.OTHER;
        return answer(actor, command.referralId(), ReferralAct.DECLINE, note, needed, (referral, now) -> {
            places.free(referral);
            return done(referral, referral.decline(command.reason(), new Signature(actor.name(), now, note.text())));
        });
    }

    /** The team has as long to take the offer as the hospital had to answer, but never longer than until the slot begins. */
    @UseCase("referral.offer")
    public ReferralAnswerOutcome offer(Actor actor, OfferSlot command) {
        Words note = Words.of(command.note());
        return answer(actor, command.referralId(), ReferralAct.OFFER, note, false, (referral, now) -> {
            Optional<ReferralAnswerRefusal> against = against(referral, command.slotId(), command.bed());
            if (against.isPresent()) {
                return Refused.because(against.get(), referral, null, null);
            }
            if (isOwn(referral, command.slotId(), command.bed())) {
                return Refused.because(
                        referral.getWant() == ReferralWant.BED
                                ? ReferralAnswerRefusal.BED_HELD
                                : ReferralAnswerRefusal.SLOT_TAKEN,
                        referral,
                        losses.team(referral),
                        referral.getSlotStartsAt());
            }
            Place place = found(referral, command.slotId(), command.bed(), now.plus(deadlines.toAnswer(referral)));
            return done(referral, referral.offer(place, new Signature(actor.name(), now, note.text())));
        });
    }

    private Place found(Referral referral, @Nullable UUID slotId, @Nullable BedWish bed, @Nullable Instant until) {
        return slotId == null
                ? hospitalPlaces.bed(referral, Objects.requireNonNull(bed), until)
                : hospitalPlaces.slot(referral, slotId, until);
    }

    /** What was named does not fit what is asked for. */
    private static Optional<ReferralAnswerRefusal> against(
            Referral referral, @Nullable UUID slotId, @Nullable BedWish bed) {
        boolean isBed = referral.getWant() == ReferralWant.BED;
        if (isBed ? slotId != null : bed != null) {
            return Optional.of(ReferralAnswerRefusal.OTHER_KIND);
        }
        if (isBed ? bed == null : slotId == null) {
            return againstMissing(referral);
        }
        return bed != null && bed.isOutOfRange()
                ? Optional.of(ReferralAnswerRefusal.NIGHTS_OUT_OF_RANGE)
                : Optional.empty();
    }

    private static Optional<ReferralAnswerRefusal> againstMissing(Referral referral) {
        if (referral.hasPlace()) {
            return Optional.empty();
        }
        return Optional.of(
                referral.getWant() == ReferralWant.BED
                        ? ReferralAnswerRefusal.BED_MISSING
                        : ReferralAnswerRefusal.SLOT_MISSING);
    }

    /** Whether nothing is named, or just what it holds. */
    private static boolean isOwn(Referral referral, @Nullable UUID slotId, @Nullable BedWish bed) {
        if (slotId == null && bed == null) {
            return true;
        }
        return bed == null ? Objects.equals(slotId, referral.getSlotId()) : slotId == null && referral.holds(bed);
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

    @FunctionalInterface
    private interface Answer {
        ReferralAnswerOutcome give(Referral referral, Instant now);
    }
}
