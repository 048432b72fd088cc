package cn.jiayi.target.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.target.TaskAllocationImportOutcome;
import cn.jiayi.target.TaskAllocationImportRefusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

record TaskAllocationImportRefused(TaskAllocationImportRefusal reason, String message, List<CellProblem> problems)
        implements TaskAllocationImportResult {

    record CellProblem(int row, @Nullable String column, String message) {}

    static TaskAllocationImportRefused of(
            TaskAllocationImportOutcome.Refused refused, Messages messages, Locale locale) {
        return new TaskAllocationImportRefused(
                refused.reason(),
                messages.say(refused.reason(), refused, locale),
                refused.problems().stream()
                        .map(problem -> new CellProblem(
                                problem.row(), problem.column(), messages.say(problem.fault(), problem, locale)))
                        .toList());
    }
}
