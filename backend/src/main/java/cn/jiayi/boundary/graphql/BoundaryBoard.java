package cn.jiayi.boundary.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands on the page of outlines besides its two lists. */
record BoundaryBoard(
        int gaps,
        int overlaps,
        @Nullable Instant surveyedAt,
        boolean viewerCanDraw,
        int narrowMetres,
        int smallSquareMetres) {}
