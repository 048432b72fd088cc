package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridPlot;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.GridAssigning;
import cn.jiayi.team.GridChange;
import cn.jiayi.team.GridHolder;
import cn.jiayi.team.GridResponsibilities;
import cn.jiayi.team.GridUndoing;
import cn.jiayi.team.TeamDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class GridBoardController {

    private final Institutions institutions;
    private final TeamDirectory teams;
    private final GridDirectory areas;
    private final GridResponsibilities responsibilities;
    private final GridUndoing undoing;

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @QueryMapping
    GridBoard gridBoard(Actor actor) {
        Institution own = Optional.ofNullable(actor.institutionId())
                .flatMap(id -> institutions.visibleTo(actor, id))
                .orElseThrow(() -> new AccessDenied(Denial.NO_ACCOUNT));
        return new GridBoard(own, teams.ofInstitution(actor, own.getId()));
    }

    @SchemaMapping
    Window<GridArea> areas(GridBoard board, Paging paging, Actor actor) {
        return areas.ofInstitution(actor, board.institution().getId(), paging);
    }

    @SchemaMapping
    List<GridPlotView> plots(GridBoard board, Actor actor) {
        UUID institution = board.institution().getId();
        Map<UUID, List<GridHolder>> holders = responsibilities.ofInstitution(institution);
        return areas.plots(institution).stream()
                .map(plot -> view(actor, plot, holders.getOrDefault(plot.id(), List.of())))
                .toList();
    }

    private static GridPlotView view(Actor actor, GridPlot plot, List<GridHolder> holders) {
        Set<UUID> responsible = holders.stream().map(GridHolder::teamId).collect(Collectors.toSet());
        return GridPlotView.of(plot, holders, GridAssigning.against(actor, responsible));
    }

    @SchemaMapping
    @Nullable GridChange undoable(GridBoard board, Actor actor) {
        return undoing.undoable(actor).orElse(null);
    }

    @SchemaMapping(typeName = "GridChange", field = "id")
    String changeId(GridChange change) {
        return GlobalId.of("GridChange", change.getId());
    }

    @SchemaMapping(typeName = "GridChange", field = "at")
    Instant madeAt(GridChange change) {
        return change.getMadeAt();
    }
}
