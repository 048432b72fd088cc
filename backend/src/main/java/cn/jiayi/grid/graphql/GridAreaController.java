package cn.jiayi.grid.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class GridAreaController {

    private final Places places;
    private final GridDirectory areas;

    @BatchMapping
    List<Place> village(List<GridArea> areas) {
        Map<UUID, Place> villages = places.byIds(
                areas.stream().map(GridArea::getVillageId).distinct().toList());
        return areas.stream().map(area -> villages.get(area.getVillageId())).toList();
    }

    @BatchMapping
    List<String> boundary(List<GridArea> sources) {
        Map<UUID, GridArea> whole = areas.byIds(sources.stream()
                .filter(area -> area.getBoundary() == null)
                .map(GridArea::getId)
                .collect(Collectors.toSet()));
        return sources.stream()
                .map(area -> whole.getOrDefault(area.getId(), area).getBoundary())
                .toList();
    }

    @BatchMapping
    List<List<GridArea>> gridAreas(List<Place> villages, @ContextValue Actor actor) {
        Map<UUID, List<GridArea>> found =
                areas.ofVillages(actor, villages.stream().map(Place::getId).toList());
        return villages.stream()
                .map(village -> found.getOrDefault(village.getId(), List.of()))
                .toList();
    }
}
