package cn.jiayi.hospital;

import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a month's slots of a whole district in one statement, for statistics; a page view never does. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SlotFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A row for each hospital and each team or institution for which it has slots in the month; those that are still ahead do not count. */
    public List<SlotFigure> of(String district, YearMonth month) {
        return jdbc.sql("""
                        select slot.hospital_id, slot.team_id,
                               coalesce(slot.institution_id, team.institution_id) as institution_id,
                               sum(slot.state <> 'WITHDRAWN') as kept, sum(slot.state = 'BOOKED') as used,
                               sum(slot.state = 'RELEASED') as released, sum(slot.state = 'WITHDRAWN') as withdrawn
                        from clinic_slot slot left join team on team.id = slot.team_id
                        where slot.district_code = :district and slot.starts_at >= :from and slot.starts_at < :until
                        group by slot.hospital_id, slot.team_id, coalesce(slot.institution_id, team.institution_id)
                        """)
                .param("district", district)
                .param("from", startOf(month.atDay(1)))
                .param("until", earlier(startOf(month.plusMonths(1).atDay(1)), utc(clock.instant())))
                .query((row, number) -> new SlotFigure(
                        Uuids.of(row.getBytes("hospital_id")),
                        Uuids.ofNullable(row.getBytes("team_id")),
                        Uuids.of(row.getBytes("institution_id")),
                        row.getInt("kept"),
                        row.getInt("used"),
                        row.getInt("released"),
                        row.getInt("withdrawn")))
                .list();
    }

    private LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
