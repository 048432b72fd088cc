package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.renewal.ProblemDirectory;
import cn.jiayi.renewal.RenewalObstacle;
import cn.jiayi.renewal.RenewalProblem;
import cn.jiayi.renewal.RenewalRetrying;
import cn.jiayi.renewal.RetryRenewalOutcome;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RenewalProblemController {

    private final ProblemDirectory problems;
    private final RenewalRetrying retrying;
    private final ContractDirectory contracts;
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
    Window<RenewalProblem> renewalProblems(
            @Argument @Nullable RenewalProblemFilter filter, Paging paging, Actor actor) {
        return problems.list(actor, RenewalProblemFilter.obstacles(filter), paging);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    RenewalRetryResult renewalRetry(@Argument RenewalRetryInput input, Actor actor, Locale locale) {
        return switch (retrying.retry(actor, input.command())) {
            case RetryRenewalOutcome.Solved done ->
                new RenewalRetried(contracts.find(actor, done.contractId()).orElseThrow(), done.isRenewed());
            case RetryRenewalOutcome.Refused refused ->
                new RenewalRetryRefused(refused.reason(), words(refused, locale), refused.obstacle());
        };
    }

    private String words(RetryRenewalOutcome.Refused refused, Locale locale) {
        RenewalObstacle obstacle = refused.obstacle();
        return messages.say(
                refused.reason(),
                obstacle == null ? Map.of() : Map.of("obstacle", messages.say(obstacle, locale)),
                locale);
    }
}
