package cn.jiayi.grid;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The middle of an outline: the mean of its corners, in degrees of WGS 84. Good enough to say which of two is nearer. */
@Embeddable
public record GridCentre(double longitude, double latitude) {

    /** @param boundary a GeoJSON geometry */
    public static GridCentre of(String boundary) {
        return mean(corners(JsonMapper.shared().readTree(boundary).get("coordinates"))
                .toList());
    }

    static GridCentre mean(List<GridCentre> points) {
        return new GridCentre(
                points.stream().mapToDouble(GridCentre::longitude).average().orElseThrow(),
                points.stream().mapToDouble(GridCentre::latitude).average().orElseThrow());
    }

    private static Stream<GridCentre> corners(JsonNode coordinates) {
        return coordinates.get(0).isNumber()
                ? Stream.of(new GridCentre(
                        coordinates.get(0).doubleValue(), coordinates.get(1).doubleValue()))
                : coordinates.valueStream().flatMap(GridCentre::corners);
    }
}
