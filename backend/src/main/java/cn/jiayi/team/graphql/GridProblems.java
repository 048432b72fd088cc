package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.AreaProblem;
import cn.jiayi.team.GridAssign;
import cn.jiayi.team.GridAssignOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what stands against changes, and shows each area as it is now. */
@Component
@RequiredArgsConstructor
class GridProblems {

    private final GridDirectory areas;
    private final Messages messages;

    GridAssignRefused inWords(Actor actor, GridAssignOutcome.Refused refused, Locale locale) {
        List<GridAssignProblem> problems = inWords(actor, refused.problems(), refused.given(), locale);
        String message = problems.isEmpty()
                ? messages.say(refused.reason(), Map.of("given", refused.given(), "limit", GridAssign.LARGEST), locale)
                : problems.getFirst().message();
        return new GridAssignRefused(refused.reason(), message, problems);
    }

    List<GridAssignProblem> inWords(Actor actor, List<AreaProblem> problems, int given, Locale locale) {
        Map<UUID, GridArea> found = areas.find(
                actor, problems.stream().map(AreaProblem::areaId).distinct().toList());
        return problems.stream()
                .map(problem -> inWords(problem, found.get(problem.areaId()), given, locale))
                .toList();
    }

    private GridAssignProblem inWords(AreaProblem problem, @Nullable GridArea area, int given, Locale locale) {
        Map<String, ?> facts = Map.of(
                "area",
                Optional.ofNullable(area).map(GridArea::getName).orElse(""),
                "changedBy",
                Objects.requireNonNullElse(problem.changedBy(), "—"),
                "given",
                given,
                "limit",
                GridAssign.LARGEST);
        return new GridAssignProblem(
                GlobalId.of("GridArea", problem.areaId()),
                area,
                problem.reason(),
                messages.say(problem.reason(), facts, locale));
    }
}
