package cn.jiayi.target;

import static cn.jiayi.target.TaskAllocationSaveRefusal.ALREADY_LATEST;
import static cn.jiayi.target.TaskAllocationSaveRefusal.CHANGED_MEANWHILE;
import static cn.jiayi.target.TaskAllocationSaveRefusal.NOTE_LENGTH;
import static cn.jiayi.target.TaskAllocationSaveRefusal.NOT_FOUND;
import static cn.jiayi.target.TaskAllocationSaveRefusal.NO_POLICY;
import static cn.jiayi.target.TaskAllocationSaveRefusal.PLACE_UNKNOWN;
import static cn.jiayi.target.TaskAllocationSaveRefusal.POPULATION_IMPOSSIBLE;
import static cn.jiayi.target.TaskAllocationSaveRefusal.RATE_IMPOSSIBLE;

import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.target.TaskAllocationSaveOutcome.Refused;
import cn.jiayi.target.TaskAllocationSaveOutcome.Saved;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps a supposition, or an earlier version, as the latest version of its year. The versions before stay as they are (M28). */
@Service
@RequiredArgsConstructor
public class TaskAllocationSaving {

    private final TaskAllocations allocations;
    private final TaskAllocationDirectory directory;
    private final TaskPolicyDirectory policies;
    private final TaskVersions versions;
    private final Districts districts;

    @UseCase("taskAllocation.save")
    public TaskAllocationSaveOutcome save(Actor actor, TaskAllocationSave command) {
        districts.lock(actor.district());
        Supposition supposition = command.supposition();
        int latest = versions.latest(actor, supposition.year());
        TownTasks today = directory.towns(actor, supposition.year());
        TaskAllocationSaveRefusal refusal =
                policies.inYear(actor, supposition.year()).isEmpty()
                        ? NO_POLICY
                        : refusal(command, latest, today.towns());
        if (refusal != null) {
            return refused(refusal, supposition.year(), latest);
        }
        return new Saved(versions.add(
                actor,
                supposition.year(),
                TaskSource.whatIf(command.note(), latest),
                SuppositionRule.annex(supposition, today.towns(), today.tasks())));
    }

    @UseCase("taskAllocation.restore")
    public TaskAllocationSaveOutcome restore(Actor actor, TaskAllocationRestore command) {
        districts.lock(actor.district());
        TaskAllocation earlier = allocations
                .findByIdAndDistrictCode(command.allocationId(), actor.district())
                .orElse(null);
        if (earlier == null) {
            return refused(NOT_FOUND, 0, 0);
        }
        int latest = versions.latest(actor, earlier.getYear());
        return earlier.getVersion() == latest
                ? refused(ALREADY_LATEST, earlier.getYear(), latest)
                : new Saved(versions.add(actor, earlier.getYear(), TaskSource.earlier(earlier), earlier.annex()));
    }

    static @Nullable TaskAllocationSaveRefusal refusal(TaskAllocationSave command, int latest, List<Place> towns) {
        if (command.basedOnVersion() != latest) {
            return CHANGED_MEANWHILE;
        }
        if (command.note().isEmpty() || command.note().length() > TaskSource.LONGEST_NAME) {
            return NOTE_LENGTH;
        }
        if (!SuppositionRule.ratesArePossible(command.supposition())) {
            return RATE_IMPOSSIBLE;
        }
        if (!SuppositionRule.populationsArePossible(command.supposition())) {
            return POPULATION_IMPOSSIBLE;
        }
        Set<UUID> known = towns.stream().map(Place::getId).collect(Collectors.toSet());
        return known.containsAll(command.supposition().populations().keySet()) ? null : PLACE_UNKNOWN;
    }

    private static Refused refused(TaskAllocationSaveRefusal reason, int year, int latest) {
        return new Refused(reason, year, latest, TaskSource.LONGEST_NAME);
    }
}
