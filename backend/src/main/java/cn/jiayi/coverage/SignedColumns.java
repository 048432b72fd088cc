package cn.jiayi.coverage;

import cn.jiayi.household.KeyGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns in which {@link Signed} stands, the same ones in every table of counters. */
final class SignedColumns {

    static final List<String> TOTALS = List.of("households", "persons", "in_key_groups");

    static final List<String> ALL = Stream.concat(
                    TOTALS.stream(), Stream.of(KeyGroup.values()).map(SignedColumns::column))
            .toList();

    private SignedColumns() {}

    /** All of them, written by the rule and separated by commas. */
    static String each(UnaryOperator<String> rule) {
        return each(ALL, rule);
    }

    static String each(List<String> columns, UnaryOperator<String> rule) {
        return columns.stream().map(rule).collect(Collectors.joining(", "));
    }

    static String names() {
        return each(name -> name);
    }

    static List<Object> values(Signed signed) {
        List<Object> values = new ArrayList<>(List.of(signed.households(), signed.persons(), signed.inKeyGroups()));
        Stream.of(KeyGroup.values()).map(signed::in).forEach(values::add);
        return values;
    }

    static Signed read(ResultSet row) throws SQLException {
        Map<KeyGroup, Integer> byGroup = new EnumMap<>(KeyGroup.class);
        int at = first(row) + TOTALS.size();
        for (KeyGroup group : KeyGroup.values()) {
            int persons = row.getInt(at++);
            if (persons != 0) {
                byGroup.put(group, persons);
            }
        }
        return read(row, Map.copyOf(byGroup));
    }

    static Signed readTotals(ResultSet row) throws SQLException {
        return read(row, Map.of());
    }

    private static Signed read(ResultSet row, Map<KeyGroup, Integer> byGroup) throws SQLException {
        int first = first(row);
        return new Signed(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2), byGroup);
    }

    /** The columns stand side by side: the others are known by the place of the first. */
    private static int first(ResultSet row) throws SQLException {
        return row.findColumn(TOTALS.getFirst());
    }

    static String column(KeyGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
