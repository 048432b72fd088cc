package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Acknowledged;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Refused;
import cn.jiayi.referral.ReferralAcknowledging;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.referral.ReferralWork;
import cn.jiayi.referral.ReferralWorkDirectory;
import cn.jiayi.referral.ReferralWorkNews;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@RequiredArgsConstructor
class ReferralWorkController {

    private final ReferralWorkDirectory work;
    private final ReferralWorkNews news;
    private final ReferralAcknowledging acknowledging;
    private final ReferralDirectory referrals;
    private final Messages messages;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @QueryMapping
    ReferralWork referralWork(Actor actor) {
        return work.now(actor);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @SubscriptionMapping
    Flux<ReferralWork> referralWorkChanged(Actor actor) {
        return news.changes(actor);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ReferralAcknowledgeResult referralAcknowledge(
            @Argument ReferralAcknowledgeInput input, Actor actor, Locale locale) {
        return switch (acknowledging.acknowledge(actor, input.command())) {
            case Acknowledged done ->
                new ReferralAcknowledged(
                        referrals.find(actor, done.referralId()).orElseThrow());
            case Refused refused ->
                new ReferralAcknowledgeRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        Optional.ofNullable(refused.referralId())
                                .flatMap(id -> referrals.find(actor, id))
                                .orElse(null));
        };
    }

    @SchemaMapping
    boolean viewerCanAcknowledge(Referral referral, @ContextValue Actor actor) {
        return referral.isAcknowledgeableBy(actor);
    }
}
