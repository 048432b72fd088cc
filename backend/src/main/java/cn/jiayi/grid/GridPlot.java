package cn.jiayi.grid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grid area as a map and a long table need it, and no more.
 *
 * @param village the name
 * @param boundary GeoJSON geometry
 * @param assignmentVersion how many changes of responsibility there have been
 */
public record GridPlot(
        UUID id,
        String code,
        String name,
        String village,
        String boundary,
        GridCentre centre,
        int households,
        int population,
        int assignmentVersion,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
