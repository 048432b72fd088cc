package cn.jiayi.roster.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.roster.RosterField;
import cn.jiayi.roster.RosterWrongRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A wrong row in words. */
record RosterWrongRowView(int number, List<RosterProblem> problems) {

    record RosterProblem(@Nullable String heading, RosterField field, String message) {}

    static RosterWrongRowView of(RosterWrongRow row, Map<Object, String> headings, Messages messages, Locale locale) {
        return new RosterWrongRowView(
                row.number(),
                row.problems().stream()
                        .map(problem -> new RosterProblem(
                                headings.get(problem.field()), problem.field(), problem.words(messages, locale)))
                        .toList());
    }
}
