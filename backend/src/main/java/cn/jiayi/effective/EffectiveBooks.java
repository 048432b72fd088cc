package cn.jiayi.effective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One book for each district; whoever holds its row is the only one that counts, on whichever replica. */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class EffectiveBooks {

    private final JdbcClient jdbc;

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<EffectiveBook> of(String district) {
        return jdbc.sql("select * from effective_book where district_code = :district")
                .param("district", district)
                .query(EffectiveBooks::read)
                .optional();
    }

    /** Makes whoever opens it after this wait for the end of the transaction. */
    EffectiveBook open(String district, @Nullable String by, Instant now) {
        jdbc.sql("""
                        insert into effective_book (district_code, is_counting, asked_at, asked_by)
                        values (:district, false, :now, :by)
                        on duplicate key update district_code = values(district_code)
                        """)
                .param("district", district)
                .param("now", utc(now))
                .param("by", by)
                .update();
        return jdbc.sql("select * from effective_book where district_code = :district for update")
                .param("district", district)
                .query(EffectiveBooks::read)
                .single();
    }

    void asked(String district, String by, Instant now) {
        jdbc.sql(
                        "update effective_book set is_counting = true, asked_at = :now, asked_by = :by where district_code = :district")
                .param("now", utc(now))
                .param("by", by)
                .param("district", district)
                .update();
    }

    void counted(String district, Instant now, LocalDate day, int version) {
        jdbc.sql("""
                        update effective_book set is_counting = false, counted_at = :now, day = :day, definition_version = :version
                        where district_code = :district
                        """)
                .param("now", utc(now))
                .param("day", day)
                .param("version", version)
                .param("district", district)
                .update();
    }

    private static EffectiveBook read(ResultSet row, int number) throws SQLException {
        LocalDateTime counted = row.getObject("counted_at", LocalDateTime.class);
        return new EffectiveBook(
                row.getBoolean("is_counting"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("asked_by"),
                counted == null ? null : counted.toInstant(ZoneOffset.UTC),
                row.getObject("day", LocalDate.class),
                row.getObject("definition_version", Integer.class));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
