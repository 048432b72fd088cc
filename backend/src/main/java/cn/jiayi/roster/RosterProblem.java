package cn.jiayi.roster;

import cn.jiayi.platform.Messages;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, and in which column. It never holds what stands in the cell.
 *
 * @param other the row that it is compared with
 */
public record RosterProblem(
        RosterField field, RosterFault fault, @Nullable Integer other) {

    public String words(Messages messages, Locale locale) {
        return messages.say(fault, other == null ? Map.of() : Map.of("other", other), locale);
    }

    static RosterProblem of(RosterField field, RosterFault fault) {
        return new RosterProblem(field, fault, null);
    }
}
