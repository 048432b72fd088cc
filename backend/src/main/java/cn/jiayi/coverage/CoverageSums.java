package cn.jiayi.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums of changes by cut, and by day, month and year. Only who holds the district's book writes here, so no household waits for a sum;
 * sums of changes need no order, so one that is entered late for last year comes in like any other.
 */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class CoverageSums {

    private static final String CHANGES = """
            select '%s' cut, day, %s subject_id, %s from coverage_change where %s group by day, subject_id
            """;

    private static final String INTO = """
            insert into coverage_sum (district_code, cut, grain, start, subject_id, %s)
            select :district, cut, :grain, start, subject_id, %s
            from (%s) summed
            on duplicate key update %s
            """;

    private static final String DAYS =
            "select cut, day start, subject_id, %s from (%s) days group by cut, day, subject_id";
    private static final String MONTHS =
            "select cut, date(date_format(day, '%%Y-%%m-01')) start, subject_id, %s from (%s) days group by cut, start, subject_id";
    private static final String YEARS =
            "select cut, date(date_format(day, '%%Y-01-01')) start, subject_id, %s from (%s) days group by cut, start, subject_id";
    private static final String SUMS_OF_DAYS =
            "select cut, start day, subject_id, %s from coverage_sum where district_code = :district and grain = 'DAY'";

    private final JdbcClient jdbc;

    /** Takes in what counts by a day, at most so many changes; those that somebody else is writing are left for the next time. */
    int fold(String district, LocalDate until, int most) {
        List<Long> ids = jdbc.sql("""
                        select id from coverage_change where district_code = :district and is_folded = false and day <= :until
                        order by day, id limit :most for update skip locked
                        """)
                .param("district", district)
                .param("until", until)
                .param("most", most)
                .query(Long.class)
                .list();
        if (!ids.isEmpty()) {
            String days = changes("id in (:ids)");
            for (Grain grain : Grain.values()) {
                sum(grain, days).param("district", district).param("ids", ids).update();
            }
            jdbc.sql("update coverage_change set is_folded = true where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return ids.size();
    }

    /** All sums of a district anew, from the changes that were taken in. */
    void refold(String district) {
        jdbc.sql("delete from coverage_sum where district_code = :district")
                .param("district", district)
                .update();
        sum(Grain.DAY, changes("district_code = :district and is_folded = true"))
                .param("district", district)
                .update();
        for (Grain grain : List.of(Grain.MONTH, Grain.YEAR)) {
            sum(grain, SUMS_OF_DAYS.formatted(SignedColumns.names()))
                    .param("district", district)
                    .update();
        }
    }

    private JdbcClient.StatementSpec sum(Grain grain, String days) {
        String sums = SignedColumns.each(name -> "sum(" + name + ") " + name);
        String summed =
                switch (grain) {
                    case DAY -> DAYS;
                    case MONTH -> MONTHS;
                    case YEAR -> YEARS;
                };
        return jdbc.sql(INTO.formatted(
                        SignedColumns.names(),
                        SignedColumns.names(),
                        summed.formatted(sums, days),
                        SignedColumns.each(name -> "%1$s = coverage_sum.%1$s + values(%1$s)".formatted(name))))
                .param("grain", grain.name());
    }

    private static String changes(String which) {
        String sums = SignedColumns.each(name -> "sum(" + name + ") " + name);
        return Stream.of(CoverageCut.values())
                .map(cut -> CHANGES.formatted(cut, cut.column(), sums, which))
                .collect(Collectors.joining("union all\n"));
    }

    private enum Grain {
        DAY,
        MONTH,
        YEAR
    }
}
