package cn.jiayi.target;

import cn.jiayi.platform.Uuids;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One counter for each town. An event that arrives twice counts once. */
@Repository
@RequiredArgsConstructor
class CoverageCounters {

    private final JdbcClient jdbc;

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID eventId, UUID townId, CoverageCounter change) {
        int isNew = jdbc.sql("insert ignore into coverage_event (event_id) values (:event)")
                .param("event", Uuids.bytes(eventId))
                .update();
        if (isNew == 0) {
            return;
        }
        jdbc.sql("""
                        insert into coverage_counter (town_id, signed_households, signed_persons)
                        values (:town, :households, :persons)
                        on duplicate key update signed_households = signed_households + values(signed_households),
                            signed_persons = signed_persons + values(signed_persons)
                        """)
                .param("town", Uuids.bytes(townId))
                .param("households", change.households())
                .param("persons", change.persons())
                .update();
    }

    /** Town → counter; no entry where nothing was ever signed. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Map<UUID, CoverageCounter> of(Collection<UUID> towns) {
        if (towns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select town_id, signed_households, signed_persons from coverage_counter where town_id in (:towns)")
                .param("towns", towns.stream().map(Uuids::bytes).toList())
                .query((row, number) -> Map.entry(
                        Uuids.of(row.getBytes("town_id")),
                        new CoverageCounter(row.getInt("signed_households"), row.getInt("signed_persons"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
