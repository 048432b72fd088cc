package cn.jiayi.boundary;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Where outlines of a district may lie. A grid area lies within the places that are drawn, give or take what hands draw; a place at
 * least meets the ground that is drawn already. Where nothing is drawn, nothing can be said.
 */
record Fence(@Nullable Envelope ground, @Nullable PreparedGeometry within) {

    /** About 200 metres. */
    private static final double LEEWAY_DEGREES = 0.002;

    private static final PrecisionModel DECIMETRES = new PrecisionModel(1e6);

    static Fence ofPlaces(Collection<String> areas) {
        Envelope ground = new Envelope();
        areas.forEach(area -> ground.expandToInclude(Outline.of(area).getEnvelopeInternal()));
        return new Fence(ground.isNull() ? null : ground, null);
    }

    static Fence ofAreas(Collection<String> places) {
        List<Geometry> drawn = places.stream().map(Outline::of).toList();
        if (drawn.isEmpty()) {
            return new Fence(null, null);
        }
        Geometry district = UnaryUnionNG.union(drawn, new GeometryFactory(), DECIMETRES);
        return new Fence(null, PreparedGeometryFactory.prepare(district.buffer(LEEWAY_DEGREES)));
    }

    boolean holds(Geometry outline) {
        return (ground == null || ground.intersects(outline.getEnvelopeInternal()))
                && (within == null || within.covers(outline));
    }
}
