package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class GridMapTest {

    private static final DistrictOutline.Region REGION = new DistrictOutline.Region(106.63, 29.75, 38, "023");

    private final List<List<Polygon>> towns = new GridMap(REGION, new Chance(1)).draw(List.of(18, 9, 9, 13, 9, 40, 9));

    @Test
    void drawsAsManyAreasAsAsked() {
        assertThat(towns.stream().map(List::size)).containsExactly(18, 9, 9, 13, 9, 40, 9);
    }

    @Test
    void leavesNoGapAndNoOverlap() {
        List<Polygon> all = towns.stream().flatMap(List::stream).toList();
        Geometry whole = UnaryUnionOp.union(all);
        double sum = all.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(sum).isCloseTo(whole.getArea(), withPercentage(0.001));
        assertThat(whole.getArea()).isCloseTo(whole.convexHull().getArea(), withPercentage(0.1));
        assertThat(all).allMatch(Geometry::isValid);
    }

    @Test
    void writesGeoJsonWithLongitudeFirst() {
        String text = GridMap.geoJson(towns.getFirst().getFirst());
        assertThat(text)
                .matches(Pattern.compile(
                        "\\{\"type\":\"Polygon\",\"coordinates\":\\[\\[(\\[106\\.\\d{5},29\\.\\d{5}],?){4,}]]}"));
    }
}
