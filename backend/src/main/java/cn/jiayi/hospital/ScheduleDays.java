package cn.jiayi.hospital;

import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days of schedules are settled: made once, or off; and the hospitals' holidays. */
@Component
@RequiredArgsConstructor
class ScheduleDays {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    /** A day of a schedule that is off; slots had been made for it where the number is not 0. */
    record Off(UUID scheduleId, LocalDate day, @Nullable String reason, int slots) {}

    /** The days from one on for which nothing is to be made any more. */
    Set<LocalDate> settled(UUID scheduleId, UUID hospitalId, LocalDate from) {
        Set<LocalDate> settled = new HashSet<>(
                jdbc.sql("select day from clinic_schedule_day where schedule_id = :schedule and day >= :from")
                        .param("schedule", Uuids.bytes(scheduleId))
                        .param("from", from)
                        .query(LocalDate.class)
                        .list());
        settled.addAll(holidays(hospitalId, from));
        return settled;
    }

    Set<LocalDate> holidays(UUID hospitalId, LocalDate from) {
        return Set.copyOf(jdbc.sql("select day from hospital_holiday where hospital_id = :hospital and day >= :from")
                .param("hospital", Uuids.bytes(hospitalId))
                .param("from", from)
                .query(LocalDate.class)
                .list());
    }

    void made(UUID scheduleId, Map<LocalDate, Integer> slots) {
        byte[] id = Uuids.bytes(scheduleId);
        batches.batchUpdate(
                "insert into clinic_schedule_day (schedule_id, day, state, slots) values (?, ?, 'MADE', ?)",
                slots.entrySet().stream()
                        .map(day -> new Object[] {id, day.getKey(), day.getValue()})
                        .toList());
    }

    Optional<Off> off(UUID scheduleId, LocalDate day) {
        return off(List.of(scheduleId), day, day).stream().findFirst();
    }

    List<Off> off(Collection<UUID> scheduleIds, LocalDate from, LocalDate until) {
        return scheduleIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select schedule_id, day, reason, slots from clinic_schedule_day
                                where schedule_id in (:schedules) and state = 'OFF' and day between :from and :until
                                order by day
                                """)
                        .param(
                                "schedules",
                                scheduleIds.stream().map(Uuids::bytes).collect(Collectors.toList()))
                        .param("from", from)
                        .param("until", until)
                        .query((row, number) -> new Off(
                                Uuids.of(row.getBytes("schedule_id")),
                                row.getObject("day", LocalDate.class),
                                row.getString("reason"),
                                row.getInt("slots")))
                        .list();
    }

    /** A day that was made keeps how many slots it had. */
    void skip(UUID scheduleId, LocalDate day, String reason) {
        jdbc.sql("""
                        insert into clinic_schedule_day (schedule_id, day, state, slots, reason)
                        values (:schedule, :day, 'OFF', 0, :reason)
                        on duplicate key update state = 'OFF', reason = values(reason)
                        """)
                .param("schedule", Uuids.bytes(scheduleId))
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    void resume(UUID scheduleId, LocalDate day) {
        jdbc.sql("delete from clinic_schedule_day where schedule_id = :schedule and day = :day and slots = 0")
                .param("schedule", Uuids.bytes(scheduleId))
                .param("day", day)
                .update();
    }
}
