package cn.jiayi.platform;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Which rows of a table somebody sees, as a condition in SQL: written once, for statements by hand and for criteria alike. It names
 * the table's columns with the table, {@code household.town_id}, and of the reader {@code :team}, {@code :institution},
 * {@code :district}, {@code :resident} and {@code :today}. What a reader has none of is null there, and equals nothing.
 */
public final class Sights {

    public static final String NOBODY = "false";

    private static final Pattern NAMED = Pattern.compile("\\b(?<table>\\w+)\\.(?<column>\\w+)|:(?<value>\\w+)");

    private Sights() {}

    /** The values that such a condition may name. */
    public static Map<String, @Nullable Object> reader(Actor actor, LocalDate today) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("team", bytes(actor.teamId()));
        values.put("institution", bytes(actor.institutionId()));
        values.put("district", actor.district());
        values.put("resident", bytes(actor.residentId()));
        values.put("today", today);
        return values;
    }

    /** The condition over an entity that has the columns which the condition names with the table. */
    public static <T> Specification<T> specification(
            String table, String condition, Map<String, @Nullable Object> values) {
        List<MatchResult> named = NAMED.matcher(condition)
                .results()
                .filter(found -> isNamed(found, table))
                .toList();
        String sql = NAMED.matcher(condition).replaceAll(found -> isNamed(found, table) ? "?" : found.group());
        return (root, query, builder) -> {
            HibernateCriteriaBuilder cb = (HibernateCriteriaBuilder) builder;
            List<Expression<?>> arguments = new ArrayList<>();
            named.forEach(found -> arguments.add(
                    found.group("value") == null
                            ? column(root, found.group("column"))
                            : value(values.get(found.group("value")), cb)));
            return cb.isTrue(cb.sql("(" + sql + ")", Boolean.class, arguments.toArray(Expression[]::new)));
        };
    }

    /** The same condition over another name of its table. */
    public static String renamed(String table, String name, String condition) {
        return NAMED.matcher(condition)
                .replaceAll(found ->
                        table.equals(found.group("table")) ? name + "." + found.group("column") : found.group());
    }

    /** Columns of other tables stay as they stand. */
    private static boolean isNamed(MatchResult found, String table) {
        return found.group("value") != null || table.equals(found.group("table"));
    }

    private static Expression<?> column(Root<?> root, String column) {
        return root.get(JdbcUtils.convertUnderscoreNameToPropertyName(column));
    }

    private static Expression<?> value(@Nullable Object value, HibernateCriteriaBuilder cb) {
        return value == null ? cb.nullLiteral(byte[].class) : cb.value(value);
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return Uuids.bytesOrNull(id);
    }
}
