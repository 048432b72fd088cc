package cn.jiayi.contract.graphql;

import cn.jiayi.contract.AnswerTerminationOutcome;
import cn.jiayi.contract.ContractTermination;
import cn.jiayi.contract.RequestTerminationOutcome;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.contract.TerminationQuery;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.contract.TerminationSort;
import cn.jiayi.contract.WithdrawTerminationOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TerminationController {

    private final TerminationDirectory requests;
    private final ContractTermination termination;
    private final Messages messages;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<TerminationRequest> terminationRequests(
            @Argument @Nullable TerminationRequestFilter filter,
            @Argument TerminationSort sort,
            Paging paging,
            Actor actor) {
        return requests.list(actor, filter == null ? TerminationQuery.ALL : filter.query(), sort, paging);
    }

    @Only(Role.RESIDENT)
    @MutationMapping
    ContractRequestTerminationResult contractRequestTermination(
            @Argument ContractRequestTerminationInput input, Actor actor, Locale locale) {
        return switch (termination.request(actor, input.command())) {
            case RequestTerminationOutcome.Requested done ->
                new ContractTerminationRequested(request(actor, done.requestId()));
            case RequestTerminationOutcome.Refused refused ->
                new ContractRequestTerminationRefused(
                        refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only(Role.RESIDENT)
    @MutationMapping
    TerminationRequestWithdrawResult terminationRequestWithdraw(
            @Argument TerminationRequestWithdrawInput input, Actor actor, Locale locale) {
        return switch (termination.withdraw(actor, input.command())) {
            case WithdrawTerminationOutcome.Withdrawn done ->
                new TerminationRequestWithdrawn(request(actor, done.requestId()));
            case WithdrawTerminationOutcome.Refused refused ->
                new TerminationRequestWithdrawRefused(
                        refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TerminationRequestAnswerResult terminationRequestAccept(
            @Argument TerminationRequestAcceptInput input, Actor actor, Locale locale) {
        return answer(actor, termination.accept(actor, input.command()), locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TerminationRequestAnswerResult terminationRequestReturn(
            @Argument TerminationRequestReturnInput input, Actor actor, Locale locale) {
        return answer(actor, termination.giveBack(actor, input.command()), locale);
    }

    private TerminationRequestAnswerResult answer(Actor actor, AnswerTerminationOutcome outcome, Locale locale) {
        return switch (outcome) {
            case AnswerTerminationOutcome.Answered done ->
                new TerminationRequestAnswered(request(actor, done.requestId()));
            case AnswerTerminationOutcome.Refused refused ->
                new TerminationRequestAnswerRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        refused.recordId() == null ? null : request(actor, refused.recordId()));
        };
    }

    private TerminationRequest request(Actor actor, UUID id) {
        return requests.find(actor, id).orElseThrow();
    }
}
