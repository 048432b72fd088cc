package cn.jiayi.team;

import cn.jiayi.grid.GridResponsibility;
import cn.jiayi.grid.LastChange;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.team.GridAssignOutcome.Refused;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a change of grid assignments. Each area is claimed by a conditional update on its version, always in the order of the ids,
 * so that of two who change the same area one wins, and two who change several never wait for each other in a circle.
 */
@Component
@RequiredArgsConstructor
class GridLedger {

    private final GridResponsibility responsibility;
    private final GridAssignments assignments;
    private final EntityManager entities;

    /** Who is responsible for an area from now on; nobody if there are no holders. */
    record Handover(UUID areaId, int expectedVersion, List<Holder> holders) {}

    record Holder(UUID teamId, @Nullable UUID memberId) {}

    /** @throws LostRace if somebody has changed one of the areas since the expected versions */
    GridChange write(
            Actor actor, List<Handover> handovers, Instant at, Instant undoableUntil, @Nullable UUID undoesId) {
        UUID changeId = Ids.next();
        claim(actor, handovers, at, undoesId);
        Set<UUID> areaIds = handovers.stream().map(Handover::areaId).collect(Collectors.toSet());
        assignments.end(areaIds, at, changeId);
        handovers.forEach(handover -> handover.holders()
                .forEach(holder -> entities.persist(new GridAssignment(
                        Ids.next(), handover.areaId(), holder.teamId(), holder.memberId(), at, changeId))));
        GridChange change = new GridChange(
                changeId, actor, institutionOf(actor), at, undoableUntil, versionsAfter(handovers), undoesId);
        entities.persist(change);
        return change;
    }

    private void claim(Actor actor, List<Handover> handovers, Instant at, @Nullable UUID undoesId) {
        Set<UUID> claimed = new HashSet<>();
        for (Handover handover : handovers.stream()
                .sorted(Comparator.comparing(Handover::areaId))
                .toList()) {
            if (!responsibility.change(handover.areaId(), handover.expectedVersion(), actor.name(), at)) {
                throw new LostRace(Refused.because(changedByOthers(handovers, claimed), undoesId, handovers.size()));
            }
            claimed.add(handover.areaId());
        }
    }

    /** Asked inside the lost transaction: what it had claimed itself is not somebody else's change. */
    private List<AreaProblem> changedByOthers(List<Handover> handovers, Set<UUID> claimed) {
        Map<UUID, Handover> unclaimed = handovers.stream()
                .filter(handover -> !claimed.contains(handover.areaId()))
                .collect(Collectors.toMap(Handover::areaId, Function.identity()));
        return responsibility.lastChanges(unclaimed.keySet()).stream()
                .filter(last -> last.version() != unclaimed.get(last.areaId()).expectedVersion())
                .map(GridLedger::changed)
                .toList();
    }

    static AreaProblem changed(LastChange last) {
        return new AreaProblem(last.areaId(), GridAssignRefusal.AREA_CHANGED, last.by(), last.at());
    }

    private static Map<UUID, Integer> versionsAfter(List<Handover> handovers) {
        return handovers.stream().collect(Collectors.toMap(Handover::areaId, each -> each.expectedVersion() + 1));
    }

    private static UUID institutionOf(Actor actor) {
        if (actor.institutionId() == null) {
            throw new IllegalStateException("areas are changed by the staff of their institution");
        }
        return actor.institutionId();
    }
}
