package cn.jiayi.target.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.target.TaskPolicy;
import cn.jiayi.target.TaskPolicyChangeOutcome;
import cn.jiayi.target.TaskPolicyChanging;
import cn.jiayi.target.TaskPolicyDirectory;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TaskPolicyController {

    private final TaskPolicyDirectory policies;
    private final TaskPolicyChanging changing;
    private final Messages messages;

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    List<TaskPolicy> taskPolicies(@Argument int year, Actor actor) {
        return policies.versions(actor, year);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    TaskPolicyChangeResult taskPolicyChange(@Argument TaskPolicyChangeInput input, Actor actor, Locale locale) {
        return switch (changing.change(actor, input.command())) {
            case TaskPolicyChangeOutcome.Changed done ->
                new TaskPolicyChanged(policies.visibleTo(actor, done.policyId()).orElseThrow());
            case TaskPolicyChangeOutcome.Refused refused ->
                new TaskPolicyChangeRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }
}
