package cn.jiayi.team;

import static cn.jiayi.team.GridAssignRefusal.AREA_CHANGED;
import static cn.jiayi.team.GridAssignRefusal.AREA_NAMED_TWICE;
import static cn.jiayi.team.GridAssignRefusal.BELONGS_TO_OTHER_TEAM;
import static cn.jiayi.team.GridAssignRefusal.MEMBER_NOT_IN_TEAM;
import static cn.jiayi.team.GridAssignRefusal.NOT_FOUND;
import static cn.jiayi.team.GridAssignRefusal.ROLE_MAY_NOT;
import static cn.jiayi.team.GridAssignRefusal.WRONG_NUMBER_OF_CHANGES;

import cn.jiayi.platform.Actor;
import cn.jiayi.team.GridAssign.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may change which responsibility (M08): the same rules answer the preview, the mutation and {@code viewerCanAssign}.
 * The first reason of an area counts; that it was changed comes before whose it is now, so that a loser is told by whom.
 */
final class GridRules {

    private static final List<Rule> RULES = List.of(
            GridRules::areaIsThere,
            GridRules::areaIsAsSeen,
            GridRules::areaIsTheirs,
            GridRules::teamIsThere,
            GridRules::memberWorksInTheTeam);

    private GridRules() {}

    static boolean isWrongNumber(int changes) {
        return changes < 1 || changes > GridAssign.LARGEST;
    }

    /** What stands against these changes, area by area; empty if they can be made. */
    static List<AreaProblem> problems(Actor actor, List<Change> changes, GridSituation situation) {
        List<AreaProblem> problems = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (Change change : changes) {
            if (named.size() == GridAssign.LARGEST) {
                problems.add(AreaProblem.of(change.areaId(), WRONG_NUMBER_OF_CHANGES));
            } else if (!named.add(change.areaId())) {
                problems.add(AreaProblem.of(change.areaId(), AREA_NAMED_TWICE));
            } else {
                RULES.stream()
                        .map(rule -> rule.against(actor, change, situation))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(reason -> problem(change, reason, situation))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    /**
     * Why an actor may not change the responsibility for an area of their institution; empty if they may. A leader decides on areas
     * that no team holds and on those that the own team holds, alone or with others: so an overlap is settled by who is in it.
     */
    static List<GridAssignRefusal> against(Actor actor, Set<UUID> responsible) {
        return switch (actor.role()) {
            case INSTITUTION_ADMIN -> List.of();
            case TEAM_LEADER ->
                responsible.isEmpty() || actor.teamId() != null && responsible.contains(actor.teamId())
                        ? List.of()
                        : List.of(BELONGS_TO_OTHER_TEAM);
            default -> List.of(ROLE_MAY_NOT);
        };
    }

    private static @Nullable GridAssignRefusal areaIsThere(Actor actor, Change change, GridSituation situation) {
        return situation.areas().containsKey(change.areaId()) ? null : NOT_FOUND;
    }

    private static @Nullable GridAssignRefusal areaIsAsSeen(Actor actor, Change change, GridSituation situation) {
        return situation.areas().get(change.areaId()).version() == change.expectedVersion() ? null : AREA_CHANGED;
    }

    private static @Nullable GridAssignRefusal areaIsTheirs(Actor actor, Change change, GridSituation situation) {
        return against(actor, situation.areas().get(change.areaId()).responsible()).stream()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable GridAssignRefusal teamIsThere(Actor actor, Change change, GridSituation situation) {
        return change.teamId() == null || situation.teams().contains(change.teamId()) ? null : NOT_FOUND;
    }

    private static @Nullable GridAssignRefusal memberWorksInTheTeam(
            Actor actor, Change change, GridSituation situation) {
        if (change.memberId() == null) {
            return null;
        }
        UUID team = situation.teamOfMember().get(change.memberId());
        if (team == null) {
            return NOT_FOUND;
        }
        return team.equals(change.teamId()) ? null : MEMBER_NOT_IN_TEAM;
    }

    private static AreaProblem problem(Change change, GridAssignRefusal reason, GridSituation situation) {
        if (reason != AREA_CHANGED) {
            return AreaProblem.of(change.areaId(), reason);
        }
        GridSituation.Area area = situation.areas().get(change.areaId());
        return new AreaProblem(change.areaId(), reason, area.changedBy(), area.changedAt());
    }

    @FunctionalInterface
    private interface Rule {
        @Nullable GridAssignRefusal against(Actor actor, Change change, GridSituation situation);
    }
}
