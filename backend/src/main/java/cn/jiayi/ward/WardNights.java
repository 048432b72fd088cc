package cn.jiayi.ward;

import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pool of beds over nights (trap 14). Rows are locked in the order of their key by whoever changes several, so that stays which
 * overlap wait for each other and never in a circle.
 */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class WardNights {

    private final JdbcClient jdbc;

    /** As they are after whoever was faster has finished. */
    List<WardNight> lock(Collection<UUID> wardIds, Nights nights) {
        return read(wardIds, nights, " for update");
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<WardNight> of(Collection<UUID> wardIds, Nights nights) {
        return read(wardIds, nights, "");
    }

    private List<WardNight> read(Collection<UUID> wardIds, Nights nights, String mode) {
        if (wardIds.isEmpty() || nights.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select ward_id, night, beds, taken from ward_night
                        where ward_id in (:wards) and night between :first and :last
                        order by ward_id, night""" + mode)
                .param("wards", wardIds.stream().map(Uuids::bytes).toList())
                .param("first", nights.first())
                .param("last", nights.last())
                .query(WardNights::night)
                .list();
    }

    /** Takes a bed on each of the nights that has one; how many there were. */
    int take(UUID wardId, Nights nights) {
        return nights.isEmpty()
                ? 0
                : jdbc.sql("""
                                update ward_night set taken = taken + 1
                                where ward_id = :ward and night between :first and :last and taken < beds
                                """)
                        .param("ward", Uuids.bytes(wardId))
                        .param("first", nights.first())
                        .param("last", nights.last())
                        .update();
    }

    /** Gives a bed of each of the nights back. */
    void release(UUID wardId, Nights nights) {
        if (nights.isEmpty()) {
            return;
        }
        jdbc.sql("update ward_night set taken = taken - 1 where ward_id = :ward and night between :first and :last")
                .param("ward", Uuids.bytes(wardId))
                .param("first", nights.first())
                .param("last", nights.last())
                .update();
    }

    void setBeds(UUID wardId, List<LocalDate> of, int beds) {
        if (of.isEmpty()) {
            return;
        }
        jdbc.sql("update ward_night set beds = :beds where ward_id = :ward and night in (:nights)")
                .param("beds", beds)
                .param("ward", Uuids.bytes(wardId))
                .param("nights", of)
                .update();
    }

    /** Leaves as many beds as are taken. */
    void takeBackFree(UUID wardId, Nights nights) {
        jdbc.sql("update ward_night set beds = taken where ward_id = :ward and night between :first and :last")
                .param("ward", Uuids.bytes(wardId))
                .param("first", nights.first())
                .param("last", nights.last())
                .update();
    }

    /** Makes what is missing of these nights for every ward, or for one; what is there stays. */
    int make(Nights nights, @Nullable UUID wardId) {
        return jdbc.sql("""
                        insert into ward_night (ward_id, night, beds, taken)
                        with recursive day (night) as (
                            select cast(:first as date)
                            union all select night + interval 1 day from day where night < :last)
                        select ward.id, day.night, ward.beds, 0
                        from ward
                        join day on day.night >= ward.first_night and (ward.closed_from is null or day.night < ward.closed_from)
                        left join ward_night made on made.ward_id = ward.id and made.night = day.night
                        where made.ward_id is null and (:ward is null or ward.id = :ward)
                        order by ward.id, day.night
                        on duplicate key update taken = ward_night.taken
                        """)
                .param("first", nights.first())
                .param("last", nights.last())
                .param("ward", Uuids.bytesOrNull(wardId))
                .update();
    }

    private static WardNight night(ResultSet row, int number) throws SQLException {
        return new WardNight(
                Uuids.of(row.getBytes("ward_id")),
                row.getObject("night", LocalDate.class),
                row.getInt("beds"),
                row.getInt("taken"));
    }
}
