package cn.jiayi.platform;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Pattern named = Pattern.compile("\\b" + table + "\\.(\\w+)|:(\\w+)");
        String sql = named.matcher(condition).replaceAll("?");
        return (root, query, builder) -> {
            HibernateCriteriaBuilder cb = (HibernateCriteriaBuilder) builder;
            List<Expression<?>> arguments = new ArrayList<>();
            named.matcher(condition)
                    .results()
                    .forEach(found -> arguments.add(
                            found.group(1) != null
                                    ? column(root, found.group(1))
                                    : value(values.get(found.group(2)), cb)));
            return cb.isTrue(cb.sql("(" + sql + ")", Boolean.class, arguments.toArray(Expression[]::new)));
        };
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
