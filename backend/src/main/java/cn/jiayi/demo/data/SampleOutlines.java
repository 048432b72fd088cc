package cn.jiayi.demo.data;

import cn.jiayi.boundary.BoundarySurvey;
import cn.jiayi.boundary.PlaceOutlines;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridDrawing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the towns of a district the outline of their grid areas together, and then draws two areas of the first town badly: one too
 * small and one too large, so that there is a gap and an overlap to find (M08).
 */
@Component
@RequiredArgsConstructor
class SampleOutlines {

    private static final int TOO_SMALL = 4;
    private static final int TOO_LARGE = 13;

    private final GridDirectory grid;
    private final GridDrawing drawing;
    private final Places places;
    private final PlaceOutlines outlines;
    private final BoundarySurvey survey;

    @Transactional
    void draw(String district) {
        Map<UUID, List<GridArea>> areas = byTown(district);
        Map<UUID, String> towns = new LinkedHashMap<>();
        areas.forEach((town, inTown) -> towns.put(
                town,
                write(UnaryUnionOp.union(
                        inTown.stream().map(SampleOutlines::read).toList()))));
        outlines.draw(new HashMap<>(towns));
        places.towns(district).stream()
                .findFirst()
                .map(town -> areas.getOrDefault(town.getId(), List.of()))
                .filter(first -> first.size() > TOO_LARGE)
                .ifPresent(first -> drawing.redraw(Map.of(
                        first.get(TOO_SMALL).getId(), wider(first.get(TOO_SMALL), -0.08),
                        first.get(TOO_LARGE).getId(), wider(first.get(TOO_LARGE), 0.06))));
        survey.survey(district);
    }

    private Map<UUID, List<GridArea>> byTown(String district) {
        List<GridArea> all = grid.inDistrict(district);
        Map<UUID, Place> villages =
                places.byIds(all.stream().map(GridArea::getVillageId).distinct().toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        area -> villages.get(area.getVillageId()).getTownId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** @param share of about the length of a side */
    private static String wider(GridArea area, double share) {
        Geometry drawn = read(area);
        return write(drawn.buffer(share * Math.sqrt(drawn.getArea()), 2));
    }

    private static Geometry read(GridArea area) {
        try {
            return new GeoJsonReader().read(area.getBoundary());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Geometry geometry) {
        GeoJsonWriter writer = new GeoJsonWriter(6);
        writer.setEncodeCRS(false);
        return writer.write(geometry);
    }
}
