package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who belongs to which household on a day and is in which key group, as a set of the database: for whoever counts a district in one
 * statement. A row for each person and household, with a column of 0 or 1 for each group, named like it (traps 5, 13).
 */
public final class PersonsOnDay {

    private PersonsOnDay() {}

    /** A select over {@code household_member member}; wants the parameters of {@link #parameters}. */
    public static String select() {
        return """
                select member.household_id, member.resident_id, %s
                from household_member member
                join resident on resident.id = member.resident_id
                left join key_group_mark own on own.resident_id = member.resident_id
                    and own.since <= :day and (own.until is null or own.until >= :day)
                left join key_group_mark common on common.household_id = member.household_id
                    and common.since <= :day and (common.until is null or common.until >= :day)
                where %s
                group by member.household_id, member.resident_id
                """.formatted(
                Stream.of(KeyGroup.values()).map(PersonsOnDay::flag).collect(Collectors.joining(", ")), belongs());
    }

    /** The condition on {@code household_member member}; wants the parameter {@code day}. */
    public static String belongs() {
        return "member.is_doubtful = 0 and member.since <= :day and (member.until is null or member.until >= :day)";
    }

    /** The sums of these rows: persons, those in any key group, and each group. */
    public static String sums() {
        String any = Stream.of(KeyGroup.values()).map(PersonsOnDay::column).collect(Collectors.joining(" + "));
        return "count(*) persons, coalesce(sum(" + any + " > 0), 0) in_key_groups, "
                + Stream.of(KeyGroup.values())
                        .map(group -> "sum(%1$s) %1$s".formatted(column(group)))
                        .collect(Collectors.joining(", "));
    }

    public static Map<String, Object> parameters(LocalDate day) {
        return Map.of(
                "day", day,
                "elderlyBornBy", KeyGroup.elderlyBornBy(day),
                "childrenBornAfter", KeyGroup.childrenBornAfter(day));
    }

    private static String flag(KeyGroup group) {
        String is =
                switch (group) {
                    case ELDERLY -> "max(resident.birth_date <= :elderlyBornBy)";
                    case CHILD -> "max(resident.birth_date > :childrenBornAfter)";
                    default ->
                        "greatest(coalesce(max(own.key_group = '%1$s'), 0), coalesce(max(common.key_group = '%1$s'), 0))"
                                .formatted(group);
                };
        return is + " " + column(group);
    }

    private static String column(KeyGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
