package cn.jiayi.coverage;

import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed as of a day that is not ahead: sums and what is not summed up yet, in one statement, so that nothing counts twice and
 * nothing is missing. Its cost follows the number of subjects, never that of contracts; it knows no actor.
 */
@Service
@RequiredArgsConstructor
public class CoverageNumbers {

    private static final String ON_A_DAY = """
            select subject_id, is_before, %s
            from (
                select subject_id, true is_before, %s from coverage_sum
                where district_code = :district and cut = :cut and grain = 'YEAR' and start < :year
                union all
                select subject_id, true, %s from coverage_sum
                where district_code = :district and cut = :cut and grain = 'MONTH' and start >= :year and start < :month
                union all
                select subject_id, false, %s from coverage_sum
                where district_code = :district and cut = :cut and grain = 'DAY' and start >= :month and start <= :day
                union all
                select %s, day < :month, %s from coverage_change
                where district_code = :district and is_folded = false and day <= :day
            ) counted
            group by subject_id, is_before
            """;

    private static final String BY_MONTH = """
            select month, %s
            from (
                select :before month, %s from coverage_sum
                where district_code = :district and cut = 'DISTRICT' and grain = 'YEAR' and start < :year
                union all
                select greatest(start, :before), %s from coverage_sum
                where district_code = :district and cut = 'DISTRICT' and grain = 'MONTH' and start >= :year and start < :month
                union all
                select :month, %s from coverage_sum
                where district_code = :district and cut = 'DISTRICT' and grain = 'DAY' and start >= :month and start <= :day
                union all
                select greatest(date(date_format(day, '%%Y-%%m-01')), :before), %s from coverage_change
                where district_code = :district and is_folded = false and day <= :day
            ) counted
            group by month
            """;

    private static final Map<CoverageCut, String> TOTALS = onADay(SignedColumns.TOTALS);
    private static final Map<CoverageCut, String> ALL = onADay(SignedColumns.ALL);

    private final JdbcClient jdbc;

    /** By subject of the cut, without the key groups one by one; who never signed anybody has no entry. */
    @Transactional(readOnly = true)
    public Map<UUID, SignedThen> on(String district, CoverageCut cut, LocalDate day) {
        return on(district, cut, day, TOTALS, SignedColumns::readTotals);
    }

    /** The same with each key group. */
    @Transactional(readOnly = true)
    public Map<UUID, SignedThen> onByGroup(String district, CoverageCut cut, LocalDate day) {
        return on(district, cut, day, ALL, SignedColumns::read);
    }

    private Map<UUID, SignedThen> on(
            String district, CoverageCut cut, LocalDate day, Map<CoverageCut, String> statements, SignedReader signed) {
        return jdbc
                .sql(statements.get(cut))
                .param("district", district)
                .param("cut", cut.name())
                .param("year", day.withDayOfYear(1))
                .param("month", day.withDayOfMonth(1))
                .param("day", day)
                .query((row, number) -> {
                    Signed counted = signed.read(row);
                    Signed before = row.getBoolean("is_before") ? counted : Signed.NOBODY;
                    return Map.entry(Uuids.of(row.getBytes("subject_id")), new SignedThen(counted, before));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, SignedThen::plus));
    }

    private static Map<CoverageCut, String> onADay(List<String> columns) {
        String sums = SignedColumns.each(columns, name -> "sum(" + name + ") " + name);
        String names = String.join(", ", columns);
        Map<CoverageCut, String> statements = new EnumMap<>(CoverageCut.class);
        for (CoverageCut cut : CoverageCut.values()) {
            statements.put(cut, ON_A_DAY.formatted(sums, names, names, names, cut.column(), names));
        }
        return statements;
    }

    private interface SignedReader {
        Signed read(ResultSet row) throws SQLException;
    }

    /** The whole district at the end of each of the months until a day, and on that day. */
    @Transactional(readOnly = true)
    public SortedMap<YearMonth, Signed> byMonth(String district, LocalDate day, int months) {
        YearMonth last = YearMonth.from(day);
        LocalDate before = last.minusMonths(months).atDay(1);
        String names = SignedColumns.names();
        Map<YearMonth, Signed> changes = jdbc
                .sql(BY_MONTH.formatted(
                        SignedColumns.each(name -> "sum(" + name + ") " + name), names, names, names, names))
                .param("district", district)
                .param("before", before)
                .param("year", before.withDayOfYear(1))
                .param("month", last.atDay(1))
                .param("day", day)
                .query((row, number) ->
                        Map.entry(YearMonth.from(row.getObject("month", LocalDate.class)), SignedColumns.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        SortedMap<YearMonth, Signed> counted = new TreeMap<>();
        Signed sum = changes.getOrDefault(YearMonth.from(before), Signed.NOBODY);
        for (YearMonth month = YearMonth.from(before).plusMonths(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            sum = sum.plus(changes.getOrDefault(month, Signed.NOBODY));
            counted.put(month, sum);
        }
        return counted;
    }
}
