package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.referral.ReferralAnswerOutcome;
import cn.jiayi.referral.ReferralDirectory;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What became of an action, with the referral as it is now. */
@Component
@RequiredArgsConstructor
class ReferralResults {

    private final ReferralDirectory referrals;
    private final ReferralWords words;

    ReferralAnswerResult of(ReferralAnswerOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case ReferralAnswerOutcome.Answered done ->
                new ReferralAnswered(referrals.find(actor, done.referralId()).orElseThrow());
            case ReferralAnswerOutcome.Refused refused ->
                new ReferralAnswerRefused(
                        refused.reason(),
                        words.of(refused, locale),
                        Optional.ofNullable(refused.referralId())
                                .flatMap(id -> referrals.find(actor, id))
                                .orElse(null),
                        refused.bed() == null ? null : refused.bed().nextFree());
        };
    }
}
