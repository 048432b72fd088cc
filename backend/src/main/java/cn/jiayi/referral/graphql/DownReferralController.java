package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.DownReferral;
import cn.jiayi.referral.DownReferralDirectory;
import cn.jiayi.referral.DownReferralState;
import cn.jiayi.referral.SendDownOutcome;
import cn.jiayi.referral.SendingDown;
import cn.jiayi.referral.TakeOverOutcome;
import cn.jiayi.referral.TakingOver;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class DownReferralController {

    private final DownReferralDirectory downReferrals;
    private final SendingDown sending;
    private final TakingOver takingOver;
    private final Messages messages;

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @QueryMapping
    Window<DownReferral> downReferrals(@Argument @Nullable DownReferralState state, Paging paging, Actor actor) {
        return downReferrals.list(actor, state, paging);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    DownReferralSendResult downReferralSend(@Argument DownReferralSendInput input, Actor actor, Locale locale) {
        return switch (sending.send(actor, input.command())) {
            case SendDownOutcome.Sent sent ->
                new DownReferralSent(
                        downReferrals.find(actor, sent.downReferralId()).orElseThrow());
            case SendDownOutcome.Refused refused ->
                new DownReferralSendRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    DownReferralTakeOverResult downReferralTakeOver(
            @Argument DownReferralTakeOverInput input, Actor actor, Locale locale) {
        return switch (takingOver.takeOver(actor, input.command())) {
            case TakeOverOutcome.TakenOver done ->
                new DownReferralTakenOver(
                        downReferrals.find(actor, done.downReferralId()).orElseThrow());
            case TakeOverOutcome.Refused refused ->
                new DownReferralTakeOverRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        Optional.ofNullable(refused.downReferralId())
                                .flatMap(id -> downReferrals.find(actor, id))
                                .orElse(null));
        };
    }
}
