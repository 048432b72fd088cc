package cn.jiayi.target.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.target.TaskAllocation;
import cn.jiayi.target.TaskAllocationDirectory;
import cn.jiayi.target.TaskAllocationSaveOutcome;
import cn.jiayi.target.TaskAllocationSaving;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TaskAllocationSaveController {

    private final TaskAllocationDirectory allocations;
    private final TaskAllocationSaving saving;
    private final Messages messages;

    @Only(Role.COMMISSION)
    @MutationMapping
    TaskAllocationSaveResult taskAllocationSave(@Argument TaskAllocationSaveInput input, Actor actor, Locale locale) {
        return result(saving.save(actor, input.command()), actor, locale);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    TaskAllocationSaveResult taskAllocationRestore(
            @Argument TaskAllocationRestoreInput input, Actor actor, Locale locale) {
        return result(saving.restore(actor, input.command()), actor, locale);
    }

    @BatchMapping
    List<Boolean> viewerCanRestore(List<TaskAllocation> sources, @ContextValue Actor actor) {
        Set<UUID> replaced = actor.is(Role.COMMISSION)
                ? allocations.replaced(
                        sources.stream().map(TaskAllocation::getId).toList())
                : Set.of();
        return sources.stream().map(source -> replaced.contains(source.getId())).toList();
    }

    private TaskAllocationSaveResult result(TaskAllocationSaveOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case TaskAllocationSaveOutcome.Saved done ->
                new TaskAllocationSaved(
                        allocations.visibleTo(actor, done.allocationId()).orElseThrow());
            case TaskAllocationSaveOutcome.Refused refused ->
                new TaskAllocationSaveRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }
}
