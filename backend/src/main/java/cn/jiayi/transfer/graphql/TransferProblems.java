package cn.jiayi.transfer.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.transfer.MoveContracts;
import cn.jiayi.transfer.TransferProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what stands against a transfer: which area, which team, how many. */
@Component
@RequiredArgsConstructor
class TransferProblems {

    private final GridDirectory areas;
    private final TeamDirectory teams;
    private final Messages messages;

    List<TransferProblemInWords> inWords(Actor actor, List<TransferProblem> problems, Locale locale) {
        Map<UUID, GridArea> area = areas.find(actor, ids(problems, TransferProblem::areaId));
        Map<UUID, Team> team = teams.find(actor, ids(problems, TransferProblem::teamId));
        return problems.stream()
                .map(problem -> new TransferProblemInWords(
                        problem.reason(),
                        messages.say(
                                problem.reason(),
                                facts(
                                        problem,
                                        name(area, problem.areaId(), GridArea::getName),
                                        name(team, problem.teamId(), Team::getName)),
                                locale)))
                .toList();
    }

    private static Map<String, Object> facts(TransferProblem problem, String area, String team) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("area", area);
        facts.put("team", team);
        facts.put("current", Objects.requireNonNullElse(problem.current(), 0));
        facts.put("coming", Objects.requireNonNullElse(problem.coming(), 0));
        facts.put("limit", Objects.requireNonNullElse(problem.limit(), MoveContracts.LARGEST));
        return facts;
    }

    private static List<UUID> ids(List<TransferProblem> problems, Function<TransferProblem, @Nullable UUID> id) {
        return problems.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static <T> String name(Map<UUID, T> found, @Nullable UUID id, Function<T, String> name) {
        return Optional.ofNullable(id).map(found::get).map(name).orElse("—");
    }
}
