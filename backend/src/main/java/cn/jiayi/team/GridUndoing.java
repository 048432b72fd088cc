package cn.jiayi.team;

import static cn.jiayi.team.GridAssignRefusal.NOT_FOUND;
import static cn.jiayi.team.GridAssignRefusal.UNDO_TOO_LATE;

import cn.jiayi.grid.GridResponsibility;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.team.GridAssignOutcome.Assigned;
import cn.jiayi.team.GridAssignOutcome.Refused;
import cn.jiayi.team.GridLedger.Handover;
import cn.jiayi.team.GridLedger.Holder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes one's own last change of grid assignments while there is time and nobody has changed the same areas since (M08). */
@Service
@RequiredArgsConstructor
public class GridUndoing {

    private final GridChanges changes;
    private final GridAssignments assignments;
    private final GridSituations situations;
    private final GridResponsibility responsibility;
    private final GridLedger ledger;
    private final Clock clock;

    @UseCase("gridChange.undo")
    public GridAssignOutcome undo(Actor actor, GridUndo command) {
        GridChange change = find(actor, command.changeId()).orElse(null);
        if (change == null) {
            return new Refused(NOT_FOUND, null, 0, List.of());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!change.isOpenToUndo(now) || !isLast(actor, change)) {
            return new Refused(UNDO_TOO_LATE, change.getId(), change.getAreaCount(), List.of());
        }
        List<AreaProblem> problems = changedSince(change);
        if (!problems.isEmpty()) {
            return Refused.because(problems, change.getId(), change.getAreaCount());
        }
        List<Handover> back = handovers(change);
        List<UUID> touched = touched(change, back);
        change.undone(now);
        GridChange undoing = ledger.write(actor, back, now, now, change.getId());
        return new Assigned(
                undoing.getId(), List.copyOf(change.getVersionsAfter().keySet()), touched);
    }

    /** The actor's own last change, if it can still be undone. */
    @Transactional(readOnly = true)
    public Optional<GridChange> undoable(Actor actor) {
        return Optional.ofNullable(actor.institutionId())
                .flatMap(institution -> changes.last(actor.subject(), institution))
                .filter(change -> change.isOpenToUndo(clock.instant()))
                .filter(change -> changedSince(change).isEmpty());
    }

    /** A change that the actor has made. */
    @Transactional(readOnly = true)
    public Optional<GridChange> find(Actor actor, UUID id) {
        return Optional.ofNullable(actor.institutionId())
                .flatMap(institution -> changes.findByIdAndMadeByAndInstitutionId(id, actor.subject(), institution));
    }

    private boolean isLast(Actor actor, GridChange change) {
        return changes.last(actor.subject(), change.getInstitutionId())
                .map(GridChange::getId)
                .filter(change.getId()::equals)
                .isPresent();
    }

    private List<AreaProblem> changedSince(GridChange change) {
        Map<UUID, Integer> after = change.getVersionsAfter();
        return responsibility.lastChanges(after.keySet()).stream()
                .filter(last -> !Objects.equals(after.get(last.areaId()), last.version()))
                .map(GridLedger::changed)
                .toList();
    }

    private List<Handover> handovers(GridChange change) {
        Map<UUID, List<Holder>> before = assignments.findByEndedById(change.getId()).stream()
                .collect(Collectors.groupingBy(
                        GridAssignment::getGridAreaId,
                        Collectors.mapping(
                                ended -> new Holder(ended.getTeamId(), ended.getMemberId()), Collectors.toList())));
        return change.getVersionsAfter().entrySet().stream()
                .map(area ->
                        new Handover(area.getKey(), area.getValue(), before.getOrDefault(area.getKey(), List.of())))
                .toList();
    }

    private List<UUID> touched(GridChange change, List<Handover> back) {
        Stream<UUID> losing = situations.responsible(change.getVersionsAfter().keySet()).values().stream()
                .flatMap(teams -> teams.stream());
        Stream<UUID> gaining =
                back.stream().flatMap(each -> each.holders().stream()).map(Holder::teamId);
        return Stream.concat(losing, gaining).distinct().toList();
    }
}
