package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryImportOutcome;
import cn.jiayi.boundary.OutlineFault;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of outlines, as the pages read it.
 *
 * @param state DRAWN or WRONG
 * @param message of WRONG: what to do
 * @param outlines drawn
 * @param undrawn features without a geometry, left as they are
 * @param gaps pieces of ground round about that no area covers now
 * @param overlaps pieces that one of the drawn areas and another cover
 * @param wrong how many features are wrong; the first of them are the problems
 */
record BoundaryFileAnswer(
        String state,
        @Nullable String id,
        @Nullable String message,
        int outlines,
        int undrawn,
        int gaps,
        int overlaps,
        int wrong,
        List<Problem> problems) {

    record Problem(int feature, @Nullable String key, OutlineFault fault, String message) {}

    static BoundaryFileAnswer of(BoundaryImportOutcome.Drawn drawn) {
        String id = GlobalId.of("BoundaryImport", drawn.importId());
        return new BoundaryFileAnswer(
                "DRAWN", id, null, drawn.outlines(), drawn.undrawn(), drawn.gaps(), drawn.overlaps(), 0, List.of());
    }

    static BoundaryFileAnswer of(String message, int wrong, List<Problem> problems) {
        return new BoundaryFileAnswer("WRONG", null, message, 0, 0, 0, 0, wrong, problems);
    }
}
