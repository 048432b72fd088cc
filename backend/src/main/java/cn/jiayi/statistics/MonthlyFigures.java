package cn.jiayi.statistics;

import cn.jiayi.platform.Uuids;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The monthly rows. */
@Repository
@RequiredArgsConstructor
class MonthlyFigures {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    /** Whoever makes the same month waits here until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void claim(String district, YearMonth month, Instant now) {
        jdbc.sql("""
                        insert into statistics_month (district_code, month, as_of) values (:district, :month, :now)
                        on duplicate key update as_of = greatest(as_of, values(as_of))
                        """)
                .param("district", district)
                .param("month", month.atDay(1))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(
            String district,
            YearMonth month,
            Map<SubjectKey, Map<StatisticsIndicator, Part>> rows,
            Map<SubjectKey, StatisticsRebuild.Name> names) {
        batches.batchUpdate(
                """
                insert into statistics_subject (id, district_code, cut, hospital_id, institution_id, team_id, name, of_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update name = values(name), of_name = values(of_name)
                """,
                names.entrySet().stream()
                        .map(entry -> subject(entry.getKey(), entry.getValue()))
                        .toList());
        jdbc.sql("delete from monthly_figure where district_code = :district and month = :month")
                .param("district", district)
                .param("month", month.atDay(1))
                .update();
        List<Object[]> figures = new ArrayList<>();
        rows.forEach((subject, parts) -> parts.forEach((indicator, part) -> figures.add(new Object[] {
            Uuids.bytes(subject.id()),
            Date.valueOf(month.atDay(1)),
            indicator.name(),
            district,
            part.numerator(),
            part.denominator()
        })));
        for (int from = 0; from < figures.size(); from += BATCH) {
            batches.batchUpdate(
                    "insert into monthly_figure (subject_id, month, indicator, district_code, numerator, denominator) values (?, ?, ?, ?, ?, ?)",
                    figures.subList(from, Math.min(from + BATCH, figures.size())));
        }
    }

    /** The figures of these subjects, month by month, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<MonthlyFigure> of(Collection<UUID> subjects, YearMonth first, YearMonth last) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select subject_id, month, indicator, numerator, denominator from monthly_figure
                                where subject_id in (:subjects) and month between :first and :last
                                """)
                        .param("subjects", subjects.stream().map(Uuids::bytes).toList())
                        .param("first", first.atDay(1))
                        .param("last", last.atDay(1))
                        .query((row, number) -> figure(row))
                        .list();
    }

    /** When the latest month until then was counted; empty where none was. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<Instant> asOf(String district, YearMonth last) {
        return jdbc.sql(
                        "select as_of from statistics_month where district_code = :district and month <= :last order by month desc limit 1")
                .param("district", district)
                .param("last", last.atDay(1))
                .query(LocalDateTime.class)
                .optional()
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    private static MonthlyFigure figure(ResultSet row) throws SQLException {
        return new MonthlyFigure(
                Uuids.of(row.getBytes("subject_id")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                StatisticsIndicator.valueOf(row.getString("indicator")),
                new Part(row.getInt("numerator"), row.getInt("denominator")));
    }

    private static @Nullable Object[] subject(SubjectKey key, StatisticsRebuild.Name name) {
        return new @Nullable Object[] {
            Uuids.bytes(key.id()),
            key.district(),
            key.cut().name(),
            bytes(key.hospitalId()),
            bytes(key.institutionId()),
            bytes(key.teamId()),
            name.name(),
            name.of()
        };
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }

    record MonthlyFigure(UUID subjectId, YearMonth month, StatisticsIndicator indicator, Part part) {}
}
