package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.referral.ReferralEvent.Signature;
import cn.jiayi.ward.BedHold;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What a hospital notes once a referral is confirmed: whether the patient came, was admitted, was discharged (M24, M25). */
@Service
@RequiredArgsConstructor
public class ReferralVisiting {

    private final Referrals referrals;
    private final DownReferrals downReferrals;
    private final ReferralDeadlines deadlines;
    private final BedsOfVisits beds;
    private final ReferralNews news;
    private final Losses losses;
    private final Clock clock;

    @UseCase("referral.arrive")
    public ReferralAnswerOutcome arrive(Actor actor, NoteVisit command) {
        return note(actor, command, ReferralAct.ARRIVE, false);
    }

    @UseCase("referral.markNoShow")
    public ReferralAnswerOutcome markNoShow(Actor actor, NoteVisit command) {
        return note(actor, command, ReferralAct.MISS, false);
    }

    @UseCase("referral.admit")
    public ReferralAnswerOutcome admit(Actor actor, NoteVisit command) {
        return note(actor, command, ReferralAct.ADMIT, false);
    }

    @UseCase("referral.discharge")
    public ReferralAnswerOutcome discharge(Actor actor, NoteVisit command) {
        return note(actor, command, ReferralAct.DISCHARGE, false);
    }

    /** A slip is taken back with words, within the time that the district gives, and not once the patient was sent back. */
    @UseCase("referral.correct")
    public ReferralAnswerOutcome correct(Actor actor, NoteVisit command) {
        return note(actor, command, ReferralAct.CORRECT, true);
    }

    /** The patient stays for other nights than booked, where there is a bed on them. */
    @UseCase("referral.extend")
    public ReferralAnswerOutcome extend(Actor actor, ExtendStay command) {
        Referral referral = referrals
                .lockOfHospital(command.referralId(), actor.institutionId())
                .orElse(null);
        if (referral == null) {
            return Refused.notFound();
        }
        Instant now = clock.instant();
        Optional<ReferralAnswerRefusal> against =
                referral.against(ReferralAct.EXTEND, now).or(() -> againstNights(referral, command.lastNight()));
        if (against.isPresent()) {
            return Refused.because(against.get(), referral, losses.answer(referral), null);
        }
        return switch (beds.extend(referral, command.lastNight())) {
            case BedHold.NotTaken missed -> Refused.because(referral, missed);
            case BedHold.Taken taken -> {
                news.record(
                        referral,
                        referral.noteWith(Place.of(taken), ReferralAct.EXTEND, new Signature(actor.name(), now, null)));
                yield new Answered(referral.getId());
            }
        };
    }

    private Optional<ReferralAnswerRefusal> againstNights(Referral referral, LocalDate lastNight) {
        if (!referral.hasBed()) {
            return Optional.of(ReferralAnswerRefusal.BED_MISSING);
        }
        LocalDate today = LocalDate.now(clock);
        return lastNight.isBefore(today.minusDays(1)) || lastNight.isAfter(today.plusDays(BedWish.MOST_NIGHTS))
                ? Optional.of(ReferralAnswerRefusal.NIGHTS_OUT_OF_RANGE)
                : Optional.empty();
    }

    private ReferralAnswerOutcome note(Actor actor, NoteVisit command, ReferralAct act, boolean isNoteNeeded) {
        Referral referral = referrals
                .lockOfHospital(command.referralId(), actor.institutionId())
                .orElse(null);
        if (referral == null) {
            return Refused.notFound();
        }
        Instant now = clock.instant();
        Words note = Words.of(command.note());
        Optional<ReferralAnswerRefusal> against = referral.against(act, now)
                .or(() -> againstTakingBack(referral, act, now))
                .or(() -> NoteRules.against(note, isNoteNeeded));
        if (against.isPresent()) {
            Refused refused =
                    Refused.because(against.get(), referral, losses.answer(referral), referral.getSlotStartsAt());
            return act == ReferralAct.CORRECT ? refused.until(deadlines.correction(referral)) : refused;
        }
        return noted(referral, act, new Signature(actor.name(), now, note.text()));
    }

    private ReferralAnswerOutcome noted(Referral referral, ReferralAct act, Signature signature) {
        Optional<BedHold> bed = beds.follow(referral, act);
        if (bed.isPresent() && bed.get() instanceof BedHold.NotTaken missed) {
            return Refused.because(referral, missed);
        }
        news.record(
                referral,
                bed.isPresent() && bed.get() instanceof BedHold.Taken taken
                        ? referral.noteWith(Place.of(taken), act, signature)
                        : referral.note(act, signature));
        return new Answered(referral.getId());
    }

    /** What was written to the team stays true: somebody who was sent back has come. */
    private Optional<ReferralAnswerRefusal> againstTakingBack(Referral referral, ReferralAct act, Instant now) {
        if (act == ReferralAct.CORRECT && now.isAfter(deadlines.correction(referral))) {
            return Optional.of(ReferralAnswerRefusal.TOO_LATE_TO_CORRECT);
        }
        boolean takesBack = act == ReferralAct.CORRECT || act == ReferralAct.MISS;
        return takesBack
                        && !downReferrals
                                .findByReferralIdIn(List.of(referral.getId()))
                                .isEmpty()
                ? Optional.of(ReferralAnswerRefusal.SENT_BACK)
                : Optional.empty();
    }
}
