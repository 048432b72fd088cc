package cn.jiayi.grid.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class GridAreaController {

    private final Places places;

    @BatchMapping
    List<Place> village(List<GridArea> areas) {
        Map<UUID, Place> villages = places.byIds(
                areas.stream().map(GridArea::getVillageId).distinct().toList());
        return areas.stream().map(area -> villages.get(area.getVillageId())).toList();
    }
}
