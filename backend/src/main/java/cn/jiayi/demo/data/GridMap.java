package cn.jiayi.demo.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Draws grid areas: towns stand in rows over the district, the areas of a town in rows over its cell, each point a little off; the
 * points' Voronoi cells are the areas. They leave no gap and do not overlap. It is a picture, not the real boundaries.
 */
final class GridMap {

    private static final double KILOMETRES_PER_DEGREE = 111.32;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final DistrictOutline.Region region;
    private final Chance chance;

    GridMap(DistrictOutline.Region region, Chance chance) {
        this.region = region;
        this.chance = chance;
    }

    /** For each town the outlines of as many areas, those next to each other in the list mostly neighbours. */
    List<List<Polygon>> draw(List<Integer> areasPerTown) {
        List<List<Coordinate>> points = new ArrayList<>();
        double height = region.kilometres() / KILOMETRES_PER_DEGREE;
        double width = height / Math.cos(Math.toRadians(region.latitude()));
        Box district = new Box(region.longitude() - width / 2, region.latitude() - height / 2, width, height);
        List<Box> towns = district.split(areasPerTown.size());
        for (int town = 0; town < towns.size(); town++) {
            points.add(towns.get(town).split(areasPerTown.get(town)).stream()
                    .map(this::somewhereIn)
                    .toList());
        }
        Map<Coordinate, Polygon> cells =
                cells(points.stream().flatMap(List::stream).toList());
        return points.stream()
                .map(town -> town.stream().map(cells::get).toList())
                .toList();
    }

    private Coordinate somewhereIn(Box box) {
        return new Coordinate(
                box.west + box.width * chance.between(0.3, 0.7), box.south + box.height * chance.between(0.3, 0.7));
    }

    private static Map<Coordinate, Polygon> cells(List<Coordinate> points) {
        Geometry all = GEOMETRY.createMultiPointFromCoords(CoordinateArrays.toCoordinateArray(points));
        Geometry outline = all.convexHull().buffer(0.01);
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(points);
        voronoi.setClipEnvelope(outline.getEnvelopeInternal());
        Geometry diagram = voronoi.getDiagram(GEOMETRY);
        Map<Coordinate, Polygon> cells = new HashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            cells.put((Coordinate) cell.getUserData(), (Polygon) cell.intersection(outline));
        }
        return cells;
    }

    /** A GeoJSON geometry: longitude first, five decimals (about a metre), the ring counter-clockwise. */
    static String geoJson(Polygon polygon) {
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        if (!Orientation.isCCW(ring)) {
            CoordinateArrays.reverse(ring);
        }
        return Stream.of(ring)
                .map(point -> String.format(Locale.ROOT, "[%.5f,%.5f]", point.x, point.y))
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    private record Box(double west, double south, double width, double height) {

        /** Into as many boxes, in rows that differ by one at most. */
        List<Box> split(int count) {
            int rows = Math.max(1, (int) Math.round(Math.sqrt(count)));
            int[] perRow = Shares.equal(count, rows);
            List<Box> boxes = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                double rowHeight = height / rows;
                double boxWidth = width / perRow[row];
                for (int column = 0; column < perRow[row]; column++) {
                    boxes.add(new Box(west + column * boxWidth, south + row * rowHeight, boxWidth, rowHeight));
                }
            }
            return boxes;
        }
    }
}
