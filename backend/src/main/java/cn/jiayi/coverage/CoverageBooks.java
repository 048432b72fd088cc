package cn.jiayi.coverage;

import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One book for each district; whoever holds its row is the only one that sums up, on whichever replica. */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class CoverageBooks {

    private final JdbcClient jdbc;

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<CoverageBook> of(String district) {
        return book(district, "");
    }

    Optional<CoverageBook> lock(String district) {
        return book(district, " for update");
    }

    private Optional<CoverageBook> book(String district, String how) {
        return jdbc.sql("select * from coverage_book where district_code = :district" + how)
                .param("district", district)
                .query(CoverageBooks::read)
                .optional();
    }

    /** Opens a rebuild from the beginning. */
    void open(String district, @Nullable String by, Instant now) {
        jdbc.sql("""
                        insert into coverage_book
                            (district_code, state, started_at, started_by, households, looked_at, corrected, reached_household)
                        values (:district, 'REBUILDING', :now, :by,
                            (select count(distinct household_id) from contract where district_code = :district), 0, 0, :first)
                        on duplicate key update state = values(state), started_at = values(started_at),
                            started_by = values(started_by), finished_at = null, households = values(households),
                            looked_at = 0, corrected = 0, reached_household = values(reached_household)
                        """)
                .param("district", district)
                .param("now", utc(now))
                .param("by", by)
                .param("first", Uuids.bytes(new UUID(0, 0)))
                .update();
    }

    /** Those that have signed, in the order of their ids. */
    List<UUID> next(CoverageBook book, int most) {
        return jdbc.sql("""
                        select distinct household_id from contract
                        where district_code = :district and household_id > :reached order by household_id limit :most
                        """)
                .param("district", book.districtCode())
                .param("reached", Uuids.bytes(book.reached()))
                .param("most", most)
                .query((row, number) -> Uuids.of(row.getBytes("household_id")))
                .list();
    }

    void reached(String district, UUID household, int lookedAt, int corrected) {
        jdbc.sql("""
                        update coverage_book set reached_household = :household, looked_at = looked_at + :looked,
                            corrected = corrected + :corrected
                        where district_code = :district
                        """)
                .param("household", Uuids.bytes(household))
                .param("looked", lookedAt)
                .param("corrected", corrected)
                .param("district", district)
                .update();
    }

    void finish(String district, Instant now) {
        jdbc.sql("update coverage_book set state = 'KEPT', finished_at = :now where district_code = :district")
                .param("now", utc(now))
                .param("district", district)
                .update();
    }

    void recounted(String district, Instant now, LocalDate day, int differences) {
        jdbc.sql("""
                        update coverage_book set recounted_at = :now, recounted_day = :day, differences = :differences
                        where district_code = :district
                        """)
                .param("now", utc(now))
                .param("day", day)
                .param("differences", differences)
                .param("district", district)
                .update();
    }

    private static CoverageBook read(ResultSet row, int number) throws SQLException {
        return new CoverageBook(
                row.getString("district_code"),
                row.getString("state").equals("REBUILDING"),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("started_by"),
                instant(row, "finished_at"),
                row.getInt("households"),
                row.getInt("looked_at"),
                row.getInt("corrected"),
                Uuids.of(row.getBytes("reached_household")),
                instant(row, "recounted_at"),
                row.getObject("recounted_day", LocalDate.class),
                row.getObject("differences", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
