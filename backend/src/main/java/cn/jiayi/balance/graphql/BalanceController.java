package cn.jiayi.balance.graphql;

import cn.jiayi.balance.BalanceDirectory;
import cn.jiayi.balance.BalanceProposal;
import cn.jiayi.balance.BalanceProposing;
import cn.jiayi.balance.ProposeBalanceOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
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
class BalanceController {

    private final BalanceProposing proposing;
    private final BalanceDirectory proposals;
    private final Messages messages;

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @QueryMapping
    Window<BalanceProposal> balanceProposals(Actor actor, Paging paging) {
        return proposals.list(actor, paging);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    BalanceProposeResult balancePropose(@Argument BalanceProposeInput input, Actor actor, Locale locale) {
        return switch (proposing.propose(actor, input.command())) {
            case ProposeBalanceOutcome.Started started ->
                new BalanceProposed(proposals.find(actor, started.proposalId()).orElseThrow());
            case ProposeBalanceOutcome.Refused refused ->
                new BalanceProposeRefused(refused.reason(), messages.say(refused.reason(), locale));
        };
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @SubscriptionMapping
    Flux<BalanceProposal> balanceProposalProgress(Actor actor) {
        return proposals.progress(actor);
    }
}
