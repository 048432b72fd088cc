package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.referral.ReferralEvent.Signature;
import java.time.Clock;
import java.time.Instant;
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
                .or(() -> act == ReferralAct.CORRECT ? againstCorrecting(referral, now) : Optional.empty())
                .or(() -> NoteRules.against(note, isNoteNeeded));
        if (against.isPresent()) {
            return new Refused(
                    against.get(),
                    referral.getId(),
                    referral.getState(),
                    losses.answer(referral),
                    referral.getSlotStartsAt(),
                    deadlines.correction(referral));
        }
        news.record(referral, referral.note(act, new Signature(actor.name(), now, note.text())));
        return new Answered(referral.getId());
    }

    private Optional<ReferralAnswerRefusal> againstCorrecting(Referral referral, Instant now) {
        if (now.isAfter(deadlines.correction(referral))) {
            return Optional.of(ReferralAnswerRefusal.TOO_LATE_TO_CORRECT);
        }
        return downReferrals.findByReferralIdIn(List.of(referral.getId())).isEmpty()
                ? Optional.empty()
                : Optional.of(ReferralAnswerRefusal.SENT_BACK);
    }
}
