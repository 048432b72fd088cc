package cn.jiayi.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds out what the columns of a file hold. */
final class RosterColumns {

    /** A list may begin with a title and a note. */
    static final int HEADINGS_WITHIN = 10;

    private static final int ENOUGH = 2;

    private RosterColumns() {}

    /** The first column that looks like it, for each field. */
    static Map<RosterField, Integer> guessed(List<String> headings) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        for (int column = 0; column < headings.size(); column++) {
            int here = column;
            RosterField.guess(headings.get(column)).ifPresent(field -> columns.putIfAbsent(field, here));
        }
        return columns;
    }

    /** Whether a row is one of headings rather than a title. */
    static boolean areHeadings(List<String> row) {
        return guessed(row).size() >= ENOUGH;
    }
}
