package cn.jiayi.boundary;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Degrees as metres and back, by the sinusoidal projection: areas are true, so that a square metre is one wherever it lies. Angles
 * are true along one meridian; over a district they are off by less than can be seen.
 *
 * @param meridian degrees of longitude; the middle of what is projected
 */
record Ground(double meridian) {

    private static final double METRES_PER_DEGREE = Math.toRadians(6_371_008.8);

    static Ground around(Geometry degrees) {
        return new Ground(degrees.isEmpty() ? 0 : degrees.getEnvelopeInternal().centre().x);
    }

    Geometry metres(Geometry degrees) {
        return each(
                degrees,
                at -> new Coordinate((at.x - meridian) * METRES_PER_DEGREE * cosine(at.y), at.y * METRES_PER_DEGREE));
    }

    Geometry degrees(Geometry metres) {
        return each(metres, at -> {
            double latitude = at.y / METRES_PER_DEGREE;
            return new Coordinate(meridian + at.x / (METRES_PER_DEGREE * cosine(latitude)), latitude);
        });
    }

    private static double cosine(double latitude) {
        return Math.cos(Math.toRadians(latitude));
    }

    private static Geometry each(Geometry geometry, Step step) {
        Geometry moved = geometry.copy();
        moved.apply(new Stepping(step));
        moved.geometryChanged();
        return moved;
    }

    @FunctionalInterface
    private interface Step {
        Coordinate of(Coordinate at);
    }

    private record Stepping(Step step) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate there = step.of(points.getCoordinate(i));
            points.setOrdinate(i, CoordinateSequence.X, there.x);
            points.setOrdinate(i, CoordinateSequence.Y, there.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
