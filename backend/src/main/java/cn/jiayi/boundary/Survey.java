package cn.jiayi.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Finds by geometry what of a place no grid area covers, and where two areas cover the same ground (M08). Outlines that were drawn
 * side by side by hand never meet exactly: what is narrower than {@link #NARROW_METRES} everywhere, or smaller than
 * {@link #SMALL_SQUARE_METRES}, is such a seam and not found.
 */
final class Survey {

    static final int NARROW_METRES = 4;
    static final int SMALL_SQUARE_METRES = 100;

    static final int MOST_OVERLAPS = 2_000;

    private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);

    private final Ground ground;
    private final List<Drawn> areas;
    private final List<Drawn> places;

    /** @param geometry in degrees when it comes in */
    record Drawn(UUID id, Geometry geometry) {}

    /**
     * A piece of ground, in degrees.
     *
     * @param subject the place of a gap, the first area of an overlap
     * @param other the second area of an overlap
     */
    record Piece(UUID subject, @Nullable UUID other, long squareMetres, Geometry geometry) {}

    Survey(List<Drawn> areas, List<Drawn> places) {
        List<Geometry> all = Stream.concat(areas.stream(), places.stream())
                .map(Drawn::geometry)
                .toList();
        this.ground = Ground.around(new GeometryFactory().buildGeometry(all).getEnvelope());
        this.areas = inMetres(areas);
        this.places = inMetres(places);
    }

    List<Piece> gaps() {
        STRtree tree = index();
        List<Piece> gaps = new ArrayList<>();
        for (Drawn place : places) {
            List<Geometry> near =
                    near(tree, place.geometry()).stream().map(Drawn::geometry).toList();
            Geometry left = near.isEmpty() ? place.geometry() : without(place.geometry(), near);
            collect(left, place.id(), null, gaps);
        }
        return gaps;
    }

    private static Geometry without(Geometry place, List<Geometry> areas) {
        Geometry covered = UnaryUnionNG.union(areas, new GeometryFactory(), CENTIMETRES);
        return OverlayNGRobust.overlay(place, covered, OverlayNG.DIFFERENCE);
    }

    /**
     * At most {@link #MOST_OVERLAPS}: more are not many mistakes but one, such as all outlines being the same.
     *
     * @param changed the areas of which at least one takes part
     */
    List<Piece> overlaps(Predicate<UUID> changed) {
        STRtree tree = index();
        Set<UUID> done = new HashSet<>();
        List<Piece> overlaps = new ArrayList<>();
        for (Drawn area : areas) {
            if (!changed.test(area.id())) {
                continue;
            }
            done.add(area.id());
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(area.geometry());
            for (Drawn other : near(tree, area.geometry())) {
                if (overlaps.size() >= MOST_OVERLAPS) {
                    return overlaps;
                }
                if (!done.contains(other.id()) && prepared.intersects(other.geometry())) {
                    Geometry shared =
                            OverlayNGRobust.overlay(area.geometry(), other.geometry(), OverlayNG.INTERSECTION);
                    collect(shared, area.id(), other.id(), overlaps);
                }
            }
        }
        return overlaps;
    }

    private void collect(Geometry found, UUID subject, @Nullable UUID other, List<Piece> pieces) {
        for (int i = 0; i < found.getNumGeometries(); i++) {
            Geometry piece = found.getGeometryN(i);
            if (piece instanceof Polygon && !isSeam(piece)) {
                pieces.add(new Piece(subject, other, Math.round(piece.getArea()), ground.degrees(piece)));
            }
        }
    }

    private static boolean isSeam(Geometry piece) {
        return piece.getArea() < SMALL_SQUARE_METRES
                || piece.buffer(-NARROW_METRES / 2.0).isEmpty();
    }

    private STRtree index() {
        STRtree tree = new STRtree();
        areas.forEach(area -> tree.insert(area.geometry().getEnvelopeInternal(), area));
        return tree;
    }

    @SuppressWarnings("unchecked") // the tree knows no types
    private static List<Drawn> near(STRtree tree, Geometry geometry) {
        return tree.query(geometry.getEnvelopeInternal());
    }

    private List<Drawn> inMetres(List<Drawn> drawn) {
        return drawn.stream()
                .map(each -> new Drawn(each.id(), ground.metres(each.geometry())))
                .toList();
    }
}
