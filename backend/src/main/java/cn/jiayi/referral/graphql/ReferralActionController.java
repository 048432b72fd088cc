package cn.jiayi.referral.graphql;

import cn.jiayi.hospital.SlotDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.ReferralAnswering;
import cn.jiayi.referral.ReferralCreateOutcome;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.referral.ReferralFollowing;
import cn.jiayi.referral.Referring;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ReferralActionController {

    private final Referring referring;
    private final ReferralAnswering answering;
    private final ReferralFollowing following;
    private final ReferralDirectory referrals;
    private final SlotDirectory slots;
    private final ReferralWords words;
    private final ReferralResults results;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ReferralCreateResult referralCreate(@Argument ReferralCreateInput input, Actor actor, Locale locale) {
        return switch (referring.create(actor, input.command())) {
            case ReferralCreateOutcome.Sent sent ->
                new ReferralCreated(referrals.find(actor, sent.referralId()).orElseThrow());
            case ReferralCreateOutcome.Refused refused ->
                new ReferralCreateRefused(
                        refused.reason(),
                        words.of(refused, locale),
                        Optional.ofNullable(refused.nextFreeSlotId())
                                .flatMap(id -> slots.find(actor, id))
                                .orElse(null),
                        refused.bed() == null ? null : refused.bed().nextFree());
        };
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ReferralAnswerResult referralCancel(@Argument ReferralCancelInput input, Actor actor, Locale locale) {
        return results.of(following.cancel(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ReferralAnswerResult referralAcceptOffer(@Argument ReferralAcceptOfferInput input, Actor actor, Locale locale) {
        return results.of(following.acceptOffer(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralConfirm(@Argument ReferralConfirmInput input, Actor actor, Locale locale) {
        return results.of(answering.confirm(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralDecline(@Argument ReferralDeclineInput input, Actor actor, Locale locale) {
        return results.of(answering.decline(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralOffer(@Argument ReferralOfferInput input, Actor actor, Locale locale) {
        return results.of(answering.offer(actor, input.command()), actor, locale);
    }
}
