package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.referral.ReferralNews;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@RequiredArgsConstructor
class ReferralController {

    private final ReferralDirectory referrals;
    private final ReferralNews news;

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    Window<Referral> referralQueue(Paging paging, Actor actor) {
        return referrals.queue(actor, paging);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @QueryMapping
    Window<Referral> referrals(@Argument @Nullable ReferralFilter filter, Paging paging, Actor actor) {
        return filter == null || filter.work() == null
                ? referrals.list(actor, filter == null ? null : filter.states(), paging)
                : referrals.work(actor, filter.work(), paging);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @SubscriptionMapping
    Flux<Referral> referralChanged(Actor actor) {
        return news.changes(actor);
    }
}
