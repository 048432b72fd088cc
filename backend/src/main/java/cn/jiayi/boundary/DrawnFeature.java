package cn.jiayi.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A feature of a file: whose outline it says to be, and the outline or what is wrong with it.
 *
 * @param number in the file, from 1
 * @param key the code; without one the name, a village's after its town's and a slash
 * @param longitude where it is wrong
 * @param latitude where it is wrong
 */
public record DrawnFeature(
        int number,
        @Nullable String key,
        @Nullable String boundary,
        @Nullable OutlineFault fault,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    static DrawnFeature of(int number, @Nullable String key, Outline.Look look) {
        return new DrawnFeature(
                number,
                key,
                look.boundary(),
                look.fault(),
                look.where() == null ? null : look.where().x,
                look.where() == null ? null : look.where().y);
    }

    OutlineProblem problem(OutlineFault wrong) {
        return new OutlineProblem(number, key, wrong, longitude, latitude, Outline.MOST_POINTS);
    }
}
