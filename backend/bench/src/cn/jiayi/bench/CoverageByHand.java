package cn.jiayi.bench;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.platform.Uuids;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a household that signs for the first time adds to coverage: today, and on each day that lies ahead on which a group changes. */
final class CoverageByHand {

    private static final KeyGroup[] GROUPS = KeyGroup.values();

    private static final String NAMES = Stream.concat(
                    Stream.of("households", "persons", "in_key_groups"),
                    Stream.of(GROUPS).map(group -> group.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));

    private static final String LOCK = """
            insert into coverage_household (household_id, turn) values (?, 1) on duplicate key update turn = turn + 1
            """;

    private static final String CONTRACTS = """
            select c.institution_id, t.team_id from contract c join contract_team t on t.contract_id = c.id where c.household_id = ?
            order by c.id, t.since
            """;

    private static final String SPANS = """
            select 'HOME' kind, town_id, village_id, null key_group, null born, null since, until
            from household_address where household_id = ?
            union all
            select 'HOME', town_id, village_id, null, null, null, null from household where id = ?
            union all
            select 'MEMBER', member.resident_id, null, null, resident.birth_date, member.since, member.until
            from household_member member join resident on resident.id = member.resident_id
            where member.household_id = ? and member.is_doubtful = 0
            union all
            select 'MARK', null, null, key_group, null, since, until from key_group_mark where household_id = ?
            union all
            select 'MARK', mark.resident_id, null, mark.key_group, null, mark.since, mark.until
            from household_member member join key_group_mark mark on mark.resident_id = member.resident_id
            where member.household_id = ? and member.is_doubtful = 0
            order by until is null, until
            """;

    private static final String KNOWN = "select id from coverage_change where household_id = ? order by id for update";

    private static final String INSERT = """
            insert into coverage_change
                (household_id, district_code, day, town_id, village_id, institution_id, team_id, is_folded, %s)
            values (?, ?, ?, ?, ?, ?, ?, false, %s)
            """.formatted(NAMES, String.join(", ", Collections.nCopies(3 + GROUPS.length, "?")));

    private CoverageByHand() {}

    private record Cell(byte[] institution, byte[] team) {}

    private record Span(
            String kind,
            byte @Nullable [] first,
            byte @Nullable [] village,
            @Nullable KeyGroup group,
            @Nullable LocalDate born,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        boolean isOn(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        }
    }

    static void write(Connection connection, byte[] household, String district, LocalDate today) throws SQLException {
        WriteLimit.write(connection, LOCK, household);
        Cell cell = WriteLimit.one(connection, CONTRACTS, row -> new Cell(row.getBytes(1), row.getBytes(2)), household);
        List<Span> spans = WriteLimit.all(
                connection, SPANS, CoverageByHand::span, household, household, household, household, household);
        WriteLimit.require(WriteLimit.all(connection, KNOWN, row -> 1, household).isEmpty());
        Span home = spans.stream().filter(each -> each.kind.equals("HOME") && each.until == null).findFirst().orElseThrow();
        List<Object[]> rows = new ArrayList<>();
        int[] before = new int[3 + GROUPS.length];
        for (LocalDate day : days(spans, today)) {
            int[] now = counted(spans, day);
            if (!Arrays.equals(now, before)) {
                List<Object> row = new ArrayList<>(Arrays.asList(
                        household, district, Date.valueOf(day), home.first, home.village, cell.institution, cell.team));
                for (int i = 0; i < now.length; i++) {
                    row.add(now[i] - before[i]);
                }
                rows.add(row.toArray());
                before = now;
            }
        }
        WriteLimit.writeAll(connection, INSERT, rows);
    }

    private static Set<LocalDate> days(List<Span> spans, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>(Set.of(today));
        for (Span span : spans) {
            if (span.since != null && span.since.isAfter(today)) {
                days.add(span.since);
            }
            if (span.until != null && !span.until.isBefore(today)) {
                days.add(span.until.plusDays(1));
            }
            if (span.born != null) {
                KeyGroup.turns(span.born).stream().filter(turn -> turn.isAfter(today)).forEach(days::add);
            }
        }
        return days;
    }

    /** One household, its persons, those in key groups, and those in each. */
    private static int[] counted(List<Span> spans, LocalDate day) {
        int[] counted = new int[3 + GROUPS.length];
        counted[0] = 1;
        Set<UUID> seen = new HashSet<>();
        for (Span member : spans) {
            if (member.kind.equals("MEMBER") && member.isOn(day) && seen.add(Uuids.of(member.first))) {
                counted[1]++;
                Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
                groups.addAll(KeyGroup.byAge(member.born, day));
                for (Span mark : spans) {
                    if (mark.group != null && mark.isOn(day) && (mark.first == null || Arrays.equals(mark.first, member.first))) {
                        groups.add(mark.group);
                    }
                }
                counted[2] += groups.isEmpty() ? 0 : 1;
                groups.forEach(group -> counted[3 + group.ordinal()]++);
            }
        }
        return counted;
    }

    private static Span span(ResultSet row) throws SQLException {
        String group = row.getString("key_group");
        return new Span(
                row.getString("kind"),
                row.getBytes("town_id"),
                row.getBytes("village_id"),
                group == null ? null : KeyGroup.valueOf(group),
                row.getObject("born", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
