package cn.jiayi.team;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.team.GridAssign.Change;
import cn.jiayi.team.GridAssignOutcome.Assigned;
import cn.jiayi.team.GridAssignOutcome.Refused;
import cn.jiayi.team.GridLedger.Handover;
import cn.jiayi.team.GridLedger.Holder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns grid areas to teams and members, moves them, and takes them back (M08). */
@Service
@RequiredArgsConstructor
public class GridAssigning {

    private final GridSituations situations;
    private final GridLedger ledger;
    private final TeamDirectory teams;
    private final TeamLoads loads;
    private final DistrictPolicies policies;
    private final Clock clock;

    @UseCase("gridChange.make")
    public GridAssignOutcome assign(Actor actor, GridAssign command) {
        List<Change> changes = command.changes();
        if (GridRules.isWrongNumber(changes.size())) {
            return new Refused(GridAssignRefusal.WRONG_NUMBER_OF_CHANGES, null, changes.size(), List.of());
        }
        GridSituation situation = situations.seenBy(actor, changes);
        List<AreaProblem> problems = GridRules.problems(actor, changes, situation);
        if (!problems.isEmpty()) {
            return Refused.because(problems, null, changes.size());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        GridChange made = ledger.write(
                actor, changes.stream().map(GridAssigning::handover).toList(), now, now.plus(undoTime(actor)), null);
        return new Assigned(
                made.getId(),
                changes.stream().map(Change::areaId).toList(),
                List.copyOf(GridLoads.touched(changes, situation)));
    }

    /** What {@link #assign} would do now; the same rules decide. */
    @Transactional(readOnly = true)
    public GridPreview preview(Actor actor, List<Change> changes) {
        GridSituation situation = situations.seenBy(actor, changes);
        List<AreaProblem> problems = GridRules.problems(actor, changes, situation);
        Set<UUID> impossible = problems.stream().map(AreaProblem::areaId).collect(Collectors.toSet());
        List<Change> possible = changes.stream()
                .filter(change -> !impossible.contains(change.areaId()))
                .toList();
        Collection<Team> touched =
                teams.byIds(GridLoads.touched(possible, situation)).values();
        return new GridPreview(GridLoads.after(possible, situation, loads.of(touched)), problems);
    }

    /** Whether and why not the actor may change the responsibility for areas that they see; every id has an entry. */
    @Transactional(readOnly = true)
    public Map<UUID, List<GridAssignRefusal>> against(Actor actor, Collection<UUID> areaIds) {
        Map<UUID, Set<UUID>> responsible = situations.responsible(areaIds);
        return areaIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> GridRules.against(actor, responsible.getOrDefault(id, Set.of()))));
    }

    /** Whether and why not the actor may change the responsibility for an area that they see, whose responsible teams are known. */
    public static List<GridAssignRefusal> against(Actor actor, Set<UUID> responsible) {
        return GridRules.against(actor, responsible);
    }

    private Duration undoTime(Actor actor) {
        return policies.inForce(actor.district(), LocalDate.now(clock))
                .map(DistrictPolicy::getUndoMinutes)
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
    }

    private static Handover handover(Change change) {
        return new Handover(
                change.areaId(),
                change.expectedVersion(),
                Stream.ofNullable(change.teamId())
                        .map(team -> new Holder(team, change.memberId()))
                        .toList());
    }
}
