package cn.jiayi.agreement;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a signature: each a list of points, each point two numbers. */
record Strokes(int[][][] lines) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 400;

    private static final int LONGEST_TEXT = 20 * 1024;

    /** A dot or a slip of the pen is no signature. */
    private static final double LEAST_INK = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty for anything that is not a signature within the box. */
    static Optional<Strokes> read(@Nullable String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(text, int[][][].class))
                    .map(Strokes::new)
                    .filter(Strokes::areSignature);
        } catch (JacksonException noLines) {
            return Optional.empty();
        }
    }

    private boolean areSignature() {
        return Stream.of(lines).allMatch(line -> line != null && Stream.of(line).allMatch(Strokes::isInBox))
                && ink() >= LEAST_INK;
    }

    private static boolean isInBox(int @Nullable [] point) {
        return point != null
                && point.length == 2
                && point[0] >= 0
                && point[0] <= WIDTH
                && point[1] >= 0
                && point[1] <= HEIGHT;
    }

    private double ink() {
        return Stream.of(lines).mapToDouble(Strokes::length).sum();
    }

    private static double length(int[][] line) {
        return IntStream.range(1, line.length)
                .mapToDouble(i -> Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]))
                .sum();
    }

    /** To draw it at any size, sharp. */
    Shape shape() {
        Path2D path = new Path2D.Double();
        for (int[][] line : lines) {
            for (int i = 0; i < line.length; i++) {
                if (i == 0) {
                    path.moveTo(line[i][0], line[i][1]);
                }
                path.lineTo(line[i][0], line[i][1]);
            }
        }
        return path;
    }

    String text() {
        return JSON.writeValueAsString(lines);
    }
}
