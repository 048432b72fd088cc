package cn.jiayi.team;

import cn.jiayi.grid.GridResponsibility;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.team.GridLedger.Handover;
import cn.jiayi.team.GridLedger.Holder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Hands grid areas on where somebody can look after them no longer (M08): one change among the others, but not to undo. */
@Component
@RequiredArgsConstructor
class GridHandover {

    private final GridAssignments assignments;
    private final GridResponsibility responsibility;
    private final GridLedger ledger;
    private final Clock clock;

    /** To the successor; to the whole team where nobody follows. */
    void ofMember(Actor actor, UUID memberId, @Nullable UUID successor) {
        write(
                actor,
                assignments.areasOfMember(memberId),
                holder -> memberId.equals(holder.memberId()) ? new Holder(holder.teamId(), successor) : holder);
    }

    private void write(Actor actor, Set<UUID> areaIds, UnaryOperator<Holder> instead) {
        if (areaIds.isEmpty()) {
            return;
        }
        Map<UUID, Set<Holder>> after = assignments.open(areaIds).stream()
                .collect(Collectors.groupingBy(
                        GridAssignment::getGridAreaId,
                        Collectors.mapping(
                                open -> instead.apply(new Holder(open.getTeamId(), open.getMemberId())),
                                Collectors.toSet())));
        List<Handover> handovers = responsibility.lastChanges(areaIds).stream()
                .map(last -> new Handover(last.areaId(), last.version(), List.copyOf(after.get(last.areaId()))))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            ledger.write(actor, handovers, now, now, null);
        } catch (LostRace changedMeanwhile) {
            throw new OptimisticLockingFailureException(
                    "an area was changed by somebody else just now", changedMeanwhile);
        }
    }
}
