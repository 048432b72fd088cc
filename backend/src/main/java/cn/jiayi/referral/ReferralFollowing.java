package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.referral.ReferralEvent.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What the referring team does with a referral that is under way (M24). */
@Service
@RequiredArgsConstructor
public class ReferralFollowing {

    private final Referrals referrals;
    private final HeldPlaces places;
    private final ReferralNews news;
    private final ReferralNotices notices;
    private final Losses losses;
    private final Clock clock;

    @UseCase("referral.cancel")
    public ReferralAnswerOutcome cancel(Actor actor, CancelReferral command) {
        Words note = Words.of(command.note());
        return follow(
                actor, command.referralId(), ReferralAct.CANCEL, NoteRules.against(note, true), (referral, now) -> {
                    places.free(referral);
                    return referral.cancel(new Signature(actor.name(), now, note.text()));
                });
    }

    @UseCase("referral.acceptOffer")
    public ReferralAnswerOutcome acceptOffer(Actor actor, AcceptOffer command) {
        return follow(actor, command.referralId(), ReferralAct.ACCEPT_OFFER, Optional.empty(), (referral, now) -> {
            places.book(referral);
            return referral.acceptOffer(new Signature(actor.name(), now, null));
        });
    }

    private ReferralAnswerOutcome follow(
            Actor actor,
            UUID referralId,
            ReferralAct act,
            Optional<ReferralAnswerRefusal> againstNote,
            BiFunction<Referral, Instant, ReferralEvent> deed) {
        Referral referral = referrals.lockOfTeam(referralId, actor.teamId()).orElse(null);
        if (referral == null) {
            return Refused.notFound();
        }
        Instant now = clock.instant();
        return referral.against(act, now)
                .or(() -> againstNote)
                .<ReferralAnswerOutcome>map(reason ->
                        Refused.because(reason, referral, losses.answer(referral), referral.getSlotStartsAt()))
                .orElseGet(() -> {
                    news.record(referral, deed.apply(referral, now));
                    if (referral.getState() == ReferralState.CONFIRMED) {
                        notices.confirmed(referral);
                    }
                    return new Answered(referral.getId());
                });
    }
}
