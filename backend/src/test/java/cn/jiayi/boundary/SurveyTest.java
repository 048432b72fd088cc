package cn.jiayi.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jiayi.platform.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** M08: what no area covers, and what two cover, is found by geometry. */
class SurveyTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double LONGITUDE = 106.6;
    private static final double LATITUDE = 29.7;

    @Property(tries = 40)
    void aTilingHasNeitherGapNorOverlap(
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<Polygon> tiles = tiling(columns, rows, seed);
        Survey survey = new Survey(drawn(tiles), drawn(List.of(UnaryUnionOp.union(tiles))));

        assertThat(survey.gaps()).isEmpty();
        assertThat(survey.overlaps(area -> true)).isEmpty();
    }

    @Property(tries = 40)
    void aHoleIsFoundWithItsArea(
            @ForAll @IntRange(min = 2, max = 6) int columns,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 15, max = 300) double metres) {
        List<Polygon> tiles = tiling(columns, columns, seed);
        Geometry place = UnaryUnionOp.union(tiles);
        Ground ground = Ground.around(place);
        Geometry hole = ground.degrees(
                ground.metres(tiles.get((int) (seed % tiles.size())).getCentroid())
                        .buffer(metres / 2, 16));
        List<Geometry> cut = tiles.stream().map(tile -> tile.difference(hole)).toList();

        List<Survey.Piece> gaps = new Survey(drawn(cut), drawn(List.of(place))).gaps();

        assertThat(gaps).hasSize(1);
        double area = ground.metres(hole).getArea();
        assertThat((double) gaps.getFirst().squareMetres()).isCloseTo(area, within(1 + area * 0.001));
        assertThat(gaps.getFirst().geometry().buffer(1e-6).covers(hole)).isTrue();
    }

    @Property(tries = 40)
    void anAreaThatGrowsOverlapsItsNeighbours(
            @ForAll @IntRange(min = 2, max = 6) int columns, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<Polygon> tiles = tiling(columns, columns, seed);
        List<Geometry> grown = new ArrayList<>(tiles);
        Geometry first = tiles.getFirst().buffer(0.001);
        grown.set(0, first);
        Ground ground = Ground.around(UnaryUnionOp.union(tiles));
        double expected = tiles.stream()
                .skip(1)
                .mapToDouble(tile -> ground.metres(tile.intersection(first)).getArea())
                .sum();

        List<Survey.Piece> overlaps = new Survey(drawn(grown), List.of()).overlaps(area -> true);

        assertThat(overlaps).isNotEmpty();
        assertThat(overlaps.stream().mapToLong(Survey.Piece::squareMetres).sum())
                .isBetween((long) (expected * 0.98 - 1_000), (long) (expected * 1.02 + 1_000));
    }

    @Test
    void aSeamThatHandsLeftIsNotFound() {
        Geometry west = GEOMETRY.toGeometry(new Envelope(LONGITUDE, LONGITUDE + 0.01, LATITUDE, LATITUDE + 0.01));
        Geometry east = GEOMETRY.toGeometry(
                new Envelope(LONGITUDE + 0.010_02, LONGITUDE + 0.02, LATITUDE, LATITUDE + 0.01)); // 2 metres off
        Geometry place = GEOMETRY.toGeometry(new Envelope(LONGITUDE, LONGITUDE + 0.02, LATITUDE, LATITUDE + 0.01));

        assertThat(new Survey(drawn(List.of(west, east)), drawn(List.of(place))).gaps())
                .isEmpty();
    }

    @Test
    void aPlaceWithoutAnyAreaIsAGapAsAWhole() {
        Geometry place = GEOMETRY.toGeometry(new Envelope(LONGITUDE, LONGITUDE + 0.01, LATITUDE, LATITUDE + 0.01));

        List<Survey.Piece> gaps = new Survey(List.of(), drawn(List.of(place))).gaps();

        // 0.01 degrees are 1111.95 metres from south to north, and by the cosine of the latitude less from west to east
        double expected = 1111.95 * 1111.95 * Math.cos(Math.toRadians(LATITUDE + 0.005));
        assertThat(gaps)
                .singleElement()
                .satisfies(
                        gap -> assertThat((double) gap.squareMetres()).isCloseTo(expected, within(expected * 0.001)));
    }

    @Test
    void outlinesThatAreAllTheSameAreNotCountedForEver() {
        Geometry same = GEOMETRY.toGeometry(new Envelope(LONGITUDE, LONGITUDE + 0.01, LATITUDE, LATITUDE + 0.01));
        Survey survey = new Survey(drawn(Collections.nCopies(1_000, same)), List.of());

        assertThat(survey.overlaps(area -> true)).hasSize(Survey.MOST_OVERLAPS);
    }

    @Test
    void anEmptyDistrictHasNothingToFind() {
        Survey survey = new Survey(List.of(), List.of());

        assertThat(survey.gaps()).isEmpty();
        assertThat(survey.overlaps(area -> true)).isEmpty();
    }

    /** Quadrilaterals whose corners are a little off a lattice, rounded to five decimals as they are stored. */
    private static List<Polygon> tiling(int columns, int rows, long seed) {
        Random random = new Random(seed);
        Coordinate[][] corners = new Coordinate[columns + 1][rows + 1];
        for (int x = 0; x <= columns; x++) {
            for (int y = 0; y <= rows; y++) {
                corners[x][y] = new Coordinate(
                        rounded(LONGITUDE + (x + random.nextDouble() * 0.4) * 0.01),
                        rounded(LATITUDE + (y + random.nextDouble() * 0.4) * 0.01));
            }
        }
        List<Polygon> tiles = new ArrayList<>();
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                tiles.add(GEOMETRY.createPolygon(new Coordinate[] {
                    corners[x][y], corners[x + 1][y], corners[x + 1][y + 1], corners[x][y + 1], corners[x][y]
                }));
            }
        }
        return tiles;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static List<Survey.Drawn> drawn(List<? extends Geometry> geometries) {
        return geometries.stream()
                .map(geometry -> new Survey.Drawn(Ids.next(), geometry))
                .toList();
    }
}
