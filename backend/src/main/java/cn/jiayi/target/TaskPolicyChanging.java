package cn.jiayi.target;

import static cn.jiayi.target.TaskPolicyChangeRefusal.CHANGED_MEANWHILE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.GROUP_TWICE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.NO_POLICY;
import static cn.jiayi.target.TaskPolicyChangeRefusal.RATE_IMPOSSIBLE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.SOURCE_LENGTH;

import cn.jiayi.district.Districts;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import cn.jiayi.target.TaskPolicyChangeOutcome.Changed;
import cn.jiayi.target.TaskPolicyChangeOutcome.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets the rates and the rounding of a year: a new version, and allocations that are there stay as they were worked out (M28). */
@Service
@RequiredArgsConstructor
public class TaskPolicyChanging {

    static final int LONGEST_SOURCE = 120;

    private final TaskPolicies rows;
    private final TaskPolicyDirectory policies;
    private final Districts districts;
    private final Clock clock;

    @UseCase("taskPolicy.change")
    public TaskPolicyChangeOutcome change(Actor actor, TaskPolicyChange command) {
        districts.lock(actor.district());
        TaskPolicy current = policies.inYear(actor, command.year()).orElse(null);
        TaskPolicyChangeRefusal refusal = refusal(command, current);
        if (refusal != null) {
            return new Refused(refusal, command.year(), current == null ? 0 : current.getVersion(), LONGEST_SOURCE);
        }
        UUID id = Ids.next();
        rows.save(new TaskPolicy(
                id,
                actor.district(),
                command.basedOnVersion() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                command));
        return new Changed(id);
    }

    static @Nullable TaskPolicyChangeRefusal refusal(TaskPolicyChange command, @Nullable TaskPolicy current) {
        if (current == null) {
            return NO_POLICY;
        }
        if (current.getVersion() != command.basedOnVersion()) {
            return CHANGED_MEANWHILE;
        }
        if (command.source().isEmpty() || command.source().length() > LONGEST_SOURCE) {
            return SOURCE_LENGTH;
        }
        Stream<BigDecimal> rates = Stream.concat(
                Stream.of(command.urbanRatePercent(), command.ruralRatePercent()),
                command.groupRates().stream().map(TaskGroupRate::ratePercent));
        if (!rates.allMatch(TaskRule::isRate)) {
            return RATE_IMPOSSIBLE;
        }
        long groups = command.groupRates().stream()
                .map(TaskGroupRate::keyGroup)
                .distinct()
                .count();
        return groups < command.groupRates().size() ? GROUP_TWICE : null;
    }
}
