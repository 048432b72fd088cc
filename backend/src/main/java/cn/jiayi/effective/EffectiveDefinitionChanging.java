package cn.jiayi.effective;

import static cn.jiayi.effective.EffectiveDefinitionChangeRefusal.CHANGED_MEANWHILE;
import static cn.jiayi.effective.EffectiveDefinitionChangeRefusal.NOTE_LENGTH;
import static cn.jiayi.effective.EffectiveDefinitionChangeRefusal.NOTHING_COUNTS;
import static cn.jiayi.effective.EffectiveDefinitionChangeRefusal.NUMBER_IMPOSSIBLE;
import static cn.jiayi.effective.EffectiveDefinitionChangeRefusal.SAME_AS_NOW;

import cn.jiayi.district.Districts;
import cn.jiayi.effective.EffectiveDefinitionChangeOutcome.Changed;
import cn.jiayi.effective.EffectiveDefinitionChangeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets what counts as served: a new version, and numbers that are there keep the one that they were counted by (M30, trap 22). */
@Service
@RequiredArgsConstructor
public class EffectiveDefinitionChanging {

    static final int LONGEST_NOTE = 120;

    private final EffectiveDefinitions rows;
    private final EffectiveDefinitionDirectory definitions;
    private final Districts districts;
    private final Clock clock;

    @UseCase("effectiveDefinition.change")
    public EffectiveDefinitionChangeOutcome change(Actor actor, EffectiveDefinitionChange command) {
        districts.lock(actor.district());
        EffectiveDefinition current = definitions.latest(actor.district());
        EffectiveDefinitionChangeRefusal refusal = refusal(command, current);
        if (refusal != null) {
            return new Refused(
                    refusal,
                    current.getVersion(),
                    LONGEST_NOTE,
                    EffectiveService.MOST_TIMES,
                    EffectiveService.MOST_MONTHS);
        }
        UUID id = Ids.next();
        rows.save(new EffectiveDefinition(
                id, actor.district(), clock.instant().truncatedTo(ChronoUnit.MICROS), actor.name(), command));
        return new Changed(id);
    }

    static @Nullable EffectiveDefinitionChangeRefusal refusal(
            EffectiveDefinitionChange command, EffectiveDefinition current) {
        if (current.getVersion() != command.basedOnVersion()) {
            return CHANGED_MEANWHILE;
        }
        if (!command.service().isOfAnything()) {
            return NOTHING_COUNTS;
        }
        if (!command.service().isPossible()) {
            return NUMBER_IMPOSSIBLE;
        }
        if (command.note().isEmpty() || command.note().length() > LONGEST_NOTE) {
            return NOTE_LENGTH;
        }
        return command.service().equals(current.service()) ? SAME_AS_NOW : null;
    }
}
