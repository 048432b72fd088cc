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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    private final GridChanges changes;
    private final GridResponsibility responsibility;
    private final GridLedger ledger;
    private final Clock clock;

    /** To the successor; to the whole team where nobody follows. */
    void ofMember(Actor actor, UUID memberId, @Nullable UUID successor) {
        Map<UUID, Set<Holder>> after = holders(
                assignments.open(assignments.areasOfMember(memberId)),
                open -> memberId.equals(open.getMemberId()) ? new Holder(open.getTeamId(), successor) : asItWas(open));
        write(actor, after);
    }

    /**
     * To the heirs by area.
     *
     * @return the change; absent if the team held no area
     */
    Optional<UUID> ofTeam(Actor actor, UUID teamId, Map<UUID, UUID> heirs) {
        Map<UUID, Set<Holder>> after = holders(
                assignments.open(areasOfTeam(teamId)),
                open -> teamId.equals(open.getTeamId())
                        ? new Holder(heir(heirs, open.getGridAreaId()), null)
                        : asItWas(open));
        return write(actor, after);
    }

    /** Whoever held the areas before a change holds them again. */
    void takeBack(Actor actor, UUID changeId) {
        write(actor, holders(assignments.findByEndedById(changeId), GridHandover::asItWas));
    }

    /** Whether nobody has changed the same areas since. */
    boolean isLast(UUID changeId) {
        Map<UUID, Integer> after = changes.withAreas(changeId).orElseThrow().getVersionsAfter();
        return responsibility.lastChanges(after.keySet()).stream()
                .allMatch(last -> Objects.equals(after.get(last.areaId()), last.version()));
    }

    Set<UUID> areasOfTeam(UUID teamId) {
        return assignments.areasOfTeam(teamId);
    }

    private Optional<UUID> write(Actor actor, Map<UUID, Set<Holder>> after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        List<Handover> handovers = responsibility.lastChanges(after.keySet()).stream()
                .map(last -> new Handover(last.areaId(), last.version(), List.copyOf(after.get(last.areaId()))))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return Optional.of(ledger.write(actor, handovers, now, now, null).getId());
        } catch (LostRace changedMeanwhile) {
            throw new OptimisticLockingFailureException(
                    "an area was changed by somebody else just now", changedMeanwhile);
        }
    }

    private static UUID heir(Map<UUID, UUID> heirs, UUID areaId) {
        return Optional.ofNullable(heirs.get(areaId))
                .orElseThrow(
                        () -> new OptimisticLockingFailureException("the team was given area " + areaId + " just now"));
    }

    private static Map<UUID, Set<Holder>> holders(List<GridAssignment> of, Function<GridAssignment, Holder> instead) {
        return of.stream()
                .collect(Collectors.groupingBy(
                        GridAssignment::getGridAreaId, Collectors.mapping(instead, Collectors.toSet())));
    }

    private static Holder asItWas(GridAssignment assignment) {
        return new Holder(assignment.getTeamId(), assignment.getMemberId());
    }
}
