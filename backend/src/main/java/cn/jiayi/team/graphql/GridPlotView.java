package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridPlot;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.GridAssignRefusal;
import cn.jiayi.team.GridHolder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema's GridPlot. */
record GridPlotView(
        String areaId,
        String code,
        String name,
        String village,
        String boundary,
        int households,
        int population,
        int assignmentVersion,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<String> teamIds,
        List<String> members,
        List<GridAssignRefusal> viewerCannotAssignReasons) {

    static GridPlotView of(GridPlot plot, List<GridHolder> holders, List<GridAssignRefusal> against) {
        return new GridPlotView(
                GlobalId.of("GridArea", plot.id()),
                plot.code(),
                plot.name(),
                plot.village(),
                plot.boundary(),
                plot.households(),
                plot.population(),
                plot.assignmentVersion(),
                plot.changedBy(),
                plot.changedAt(),
                holders.stream()
                        .map(holder -> GlobalId.of("Team", holder.teamId()))
                        .toList(),
                holders.stream()
                        .map(GridHolder::member)
                        .filter(Objects::nonNull)
                        .toList(),
                against);
    }
}
