package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.renewal.RenewalProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RenewalProblemFields {

    private final ContractDirectory contracts;
    private final Messages messages;

    @BatchMapping
    Map<RenewalProblem, Contract> contract(List<RenewalProblem> sources, @ContextValue Actor actor) {
        Map<UUID, Contract> found = contracts.find(
                actor, sources.stream().map(RenewalProblem::getContractId).collect(Collectors.toSet()));
        return sources.stream()
                .filter(problem -> found.containsKey(problem.getContractId()))
                .collect(Collectors.toMap(Function.identity(), problem -> found.get(problem.getContractId())));
    }

    @SchemaMapping
    String whatToDo(RenewalProblem problem, Locale locale) {
        return messages.say(problem.getObstacle(), locale);
    }

    @SchemaMapping
    boolean viewerCanRetry(RenewalProblem problem, @ContextValue Actor actor) {
        return actor.is(Role.INSTITUTION_ADMIN) && problem.isOpen();
    }
}
