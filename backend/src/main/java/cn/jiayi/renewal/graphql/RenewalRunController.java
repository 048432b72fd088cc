package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.renewal.MonthOfEndings;
import cn.jiayi.renewal.RenewalRun;
import cn.jiayi.renewal.RenewalStarting;
import cn.jiayi.renewal.RunDirectory;
import cn.jiayi.renewal.StartRenewalRunOutcome;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@RequiredArgsConstructor
class RenewalRunController {

    private final RunDirectory runs;
    private final RenewalStarting starting;
    private final Messages messages;

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<RenewalRun> renewalRuns(Paging paging, Actor actor) {
        return runs.list(actor, paging);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    List<MonthOfEndings> renewalCalendar(Actor actor) {
        return runs.endings(actor);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    RenewalRunStartResult renewalRunStart(@Argument RenewalRunStartInput input, Actor actor, Locale locale) {
        return switch (starting.start(actor, input.command())) {
            case StartRenewalRunOutcome.Started done ->
                new RenewalRunStarted(runs.find(actor, done.recordId()).orElseThrow());
            case StartRenewalRunOutcome.Refused refused ->
                new RenewalRunStartRefused(refused.reason(), messages.say(refused.reason(), locale));
        };
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @SubscriptionMapping
    Flux<RenewalRun> renewalRunProgress(Actor actor) {
        return runs.progress(actor);
    }
}
