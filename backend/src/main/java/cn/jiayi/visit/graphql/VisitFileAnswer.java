package cn.jiayi.visit.graphql;

import cn.jiayi.visit.VisitCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file of visits, as the pages read it.
 *
 * @param state CHECKED, WRITTEN or WRONG
 * @param id of the import; absent unless something was written
 * @param more problems besides those that stand here
 */
record VisitFileAnswer(String state, @Nullable String id, VisitCounts counts, List<Problem> problems, int more) {

    record Problem(int row, String column, String message, String fault) {}

    static VisitFileAnswer of(String state, @Nullable String id, VisitCounts counts) {
        return new VisitFileAnswer(state, id, counts, List.of(), 0);
    }
}
