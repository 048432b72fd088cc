package cn.jiayi.referral;

import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the referrals with which patients come to a hospital, many at once; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReferredPatients {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Those of these residents to this institution that were confirmed and not missed, by resident, in one statement. */
    public Map<UUID, List<ReferredPatient>> to(UUID institutionId, Collection<UUID> residentIds) {
        return residentIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select id, number, resident_id, hospital_id, slot_starts_at, first_night, last_night from referral
                                where hospital_id = :hospital and resident_id in (:residents) and state in (:states)
                                  and (slot_starts_at is not null or first_night is not null)
                                """)
                        .param("hospital", Uuids.bytes(institutionId))
                        .param(
                                "residents",
                                residentIds.stream().map(Uuids::bytes).toList())
                        .param(
                                "states",
                                Stream.of(ReferralState.values())
                                        .filter(state -> state == ReferralState.CONFIRMED || state.isSeen())
                                        .map(Enum::name)
                                        .toList())
                        .query((row, number) -> patient(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(ReferredPatient::residentId));
    }

    /** Of a slot and a bed the earlier day begins it, and the last night ends it. */
    private ReferredPatient patient(ResultSet row) throws SQLException {
        LocalDate slot = day(row.getObject("slot_starts_at", LocalDateTime.class));
        LocalDate firstNight = row.getObject("first_night", LocalDate.class);
        LocalDate lastNight = row.getObject("last_night", LocalDate.class);
        LocalDate from = slot == null || firstNight != null && firstNight.isBefore(slot) ? firstNight : slot;
        return new ReferredPatient(
                Uuids.of(row.getBytes("id")),
                row.getString("number"),
                Uuids.of(row.getBytes("resident_id")),
                Uuids.of(row.getBytes("hospital_id")),
                from,
                lastNight == null || slot != null && lastNight.isBefore(slot) ? from : lastNight);
    }

    private @Nullable LocalDate day(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate();
    }
}
