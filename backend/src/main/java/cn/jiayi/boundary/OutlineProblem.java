package cn.jiayi.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one feature of a file.
 *
 * @param feature its number in the file, from 1
 * @param longitude where; absent where it is not one point
 * @param limit how many points an outline may have
 */
public record OutlineProblem(
        int feature,
        @Nullable String key,
        OutlineFault fault,
        @Nullable Double longitude,
        @Nullable Double latitude,
        int limit) {}
