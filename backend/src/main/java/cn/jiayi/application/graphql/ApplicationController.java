package cn.jiayi.application.graphql;

import cn.jiayi.application.AnswerApplicationOutcome;
import cn.jiayi.application.Application;
import cn.jiayi.application.ApplicationAnswering;
import cn.jiayi.application.ApplicationDirectory;
import cn.jiayi.application.ApplicationNews;
import cn.jiayi.application.ApplicationQuery;
import cn.jiayi.application.ApplicationSort;
import cn.jiayi.application.Applying;
import cn.jiayi.application.SubmitApplicationOutcome;
import cn.jiayi.application.TeamChoice;
import cn.jiayi.application.TeamChoices;
import cn.jiayi.application.WithdrawApplicationOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@RequiredArgsConstructor
class ApplicationController {

    private final TeamChoices choices;
    private final ApplicationDirectory applications;
    private final ApplicationNews news;
    private final Applying applying;
    private final ApplicationAnswering answering;
    private final Messages messages;

    @Only(Role.RESIDENT)
    @QueryMapping
    List<TeamChoice> teamsNearby(@Argument @Nullable String text, Actor actor) {
        return choices.of(actor, text);
    }

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<Application> applications(
            @Argument @Nullable ApplicationFilter filter, @Argument ApplicationSort sort, Paging paging, Actor actor) {
        return applications.list(actor, filter == null ? ApplicationQuery.ALL : filter.query(), sort, paging);
    }

    @Only({Role.RESIDENT, Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @SubscriptionMapping
    Flux<Application> applicationChanged(Actor actor) {
        return news.changes(actor);
    }

    @Only(Role.RESIDENT)
    @MutationMapping
    ApplicationSubmitResult applicationSubmit(@Argument ApplicationSubmitInput input, Actor actor, Locale locale) {
        return switch (applying.submit(actor, input.command())) {
            case SubmitApplicationOutcome.Submitted done ->
                new ApplicationSubmitted(application(actor, done.applicationId()));
            case SubmitApplicationOutcome.Refused refused ->
                new ApplicationSubmitRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only(Role.RESIDENT)
    @MutationMapping
    ApplicationWithdrawResult applicationWithdraw(
            @Argument ApplicationWithdrawInput input, Actor actor, Locale locale) {
        return switch (applying.withdraw(actor, input.command())) {
            case WithdrawApplicationOutcome.Withdrawn done ->
                new ApplicationWithdrawn(application(actor, done.applicationId()));
            case WithdrawApplicationOutcome.Refused refused ->
                new ApplicationWithdrawRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ApplicationAnswerResult applicationAccept(@Argument ApplicationAcceptInput input, Actor actor, Locale locale) {
        return answer(actor, answering.accept(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ApplicationAnswerResult applicationDecline(@Argument ApplicationDeclineInput input, Actor actor, Locale locale) {
        return answer(actor, answering.decline(actor, input.command()), locale);
    }

    private ApplicationAnswerResult answer(Actor actor, AnswerApplicationOutcome outcome, Locale locale) {
        return switch (outcome) {
            case AnswerApplicationOutcome.Answered done ->
                new ApplicationAnswered(application(actor, done.applicationId()), done.isTeamOverAdvised());
            case AnswerApplicationOutcome.Refused refused ->
                new ApplicationAnswerRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        refused.current(),
                        refused.limit());
        };
    }

    private Application application(Actor actor, UUID id) {
        return applications.find(actor, id).orElseThrow();
    }
}
