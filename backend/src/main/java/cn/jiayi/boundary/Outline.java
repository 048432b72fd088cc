package cn.jiayi.boundary;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Outlines as GeoJSON geometries (RFC 7946): WGS 84, longitude first. */
final class Outline {

    static final int MOST_POINTS = 5_000;

    /** About a decimetre. */
    private static final int DECIMALS = 6;

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private Outline() {}

    /** An outline that was looked through before. */
    static Geometry of(String geoJson) {
        try {
            return new GeoJsonReader().read(geoJson);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(Geometry geometry) {
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return writer.write(geometry);
    }

    /** What somebody brought: the outline, or what is wrong with it and where. */
    record Look(
            @Nullable String boundary,
            @Nullable OutlineFault fault,
            @Nullable Coordinate where) {

        private static Look wrong(OutlineFault fault, @Nullable Coordinate where) {
            return new Look(null, fault, where);
        }
    }

    static Look look(String geoJson) {
        Geometry drawn;
        try {
            drawn = new GeoJsonReader().read(geoJson);
        } catch (ParseException
                | RuntimeException unreadable) { // the reader breaks in many ways on what is no geometry
            return Look.wrong(OutlineFault.UNREADABLE, null);
        }
        if (!(drawn instanceof Polygonal) || drawn.isEmpty()) {
            return Look.wrong(OutlineFault.NO_POLYGON, null);
        }
        if (drawn.getNumPoints() > MOST_POINTS) {
            return Look.wrong(OutlineFault.TOO_MANY_POINTS, null);
        }
        if (!WORLD.contains(drawn.getEnvelopeInternal())) {
            return Look.wrong(OutlineFault.NOT_WGS84, drawn.getCoordinate());
        }
        TopologyValidationError crossing = new IsValidOp(drawn).getValidationError();
        return crossing == null
                ? new Look(write(drawn), null, null)
                : Look.wrong(OutlineFault.SELF_CROSSING, crossing.getCoordinate());
    }
}
