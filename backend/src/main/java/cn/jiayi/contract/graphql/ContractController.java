package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractAtOnce;
import cn.jiayi.contract.ContractQuery;
import cn.jiayi.contract.ContractReading;
import cn.jiayi.contract.ContractSigning;
import cn.jiayi.contract.ContractSort;
import cn.jiayi.contract.SignContractOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Brought;
import cn.jiayi.platform.graphql.Only;
import graphql.GraphQLContext;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ContractController {

    private final ContractReading reading;
    private final ContractSigning signing;
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
    Window<Contract> contracts(
            @Argument @Nullable ContractFilter filter,
            @Argument ContractSort sort,
            Paging paging,
            Actor actor,
            GraphQLContext context) {
        Brought brought = Brought.of(context);
        return reading.list(actor, filter == null ? ContractQuery.ALL : filter.query(), sort, paging)
                .map(read -> ContractParts.bringWithHousehold(read, brought));
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ContractSignResult contractSign(
            @Argument ContractSignInput input, Actor actor, Locale locale, GraphQLContext context) {
        return switch (signing.sign(actor, input.command())) {
            case SignContractOutcome.Signed done -> {
                ContractAtOnce read = reading.contract(actor, done.contractId()).orElseThrow();
                yield new ContractSigned(ContractParts.bring(read, Brought.of(context)), done.isTeamOverAdvised());
            }
            case SignContractOutcome.Refused refused ->
                new ContractSignRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        refused.current(),
                        refused.limit());
        };
    }
}
