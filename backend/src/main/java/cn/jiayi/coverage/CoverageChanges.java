package cn.jiayi.coverage;

import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The changes of households. Each writer adds rows of its own, so nobody waits for a counter. */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class CoverageChanges {

    private static final String LOCK = """
            insert into coverage_household (household_id, turn) values (?, 1) on duplicate key update turn = turn + 1
            """;

    private static final String INSERT = """
            insert into coverage_change
                (household_id, district_code, day, town_id, village_id, institution_id, team_id, is_folded, %s)
            values (?, ?, ?, ?, ?, ?, ?, false, %s)
            """.formatted(SignedColumns.names(), SignedColumns.each(name -> "?"));

    private static final String OF = """
            select id, household_id, day, town_id, village_id, institution_id, team_id, is_folded, %s from coverage_change
            where household_id in (:ids) order by id for update
            """.formatted(SignedColumns.names());

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    /** One writer at a time for a household, in the order of the ids. */
    void lock(Collection<UUID> households) {
        template.batchUpdate(
                LOCK,
                households.stream()
                        .sorted()
                        .map(household -> new Object[] {Uuids.bytes(household)})
                        .toList());
    }

    /** By household; none of them is folded until the transaction is over. */
    Map<UUID, List<CoverageChange>> of(Collection<UUID> households) {
        return jdbc
                .sql(OF)
                .param("ids", households.stream().map(Uuids::bytes).toList())
                .query((row, number) -> new CoverageChange(
                        row.getLong("id"),
                        Uuids.of(row.getBytes("household_id")),
                        new Moment(
                                row.getObject("day", LocalDate.class),
                                new CoverageCell(
                                        Uuids.of(row.getBytes("town_id")),
                                        Uuids.of(row.getBytes("village_id")),
                                        Uuids.of(row.getBytes("institution_id")),
                                        Uuids.of(row.getBytes("team_id")))),
                        SignedColumns.read(row),
                        row.getBoolean("is_folded")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(CoverageChange::householdId));
    }

    void add(String district, Map<UUID, SortedMap<Moment, Signed>> changes) {
        List<Object[]> rows = new ArrayList<>();
        changes.forEach((household, ofHousehold) -> ofHousehold.forEach((moment, change) -> {
            List<Object> row = new ArrayList<>();
            Collections.addAll(
                    row,
                    Uuids.bytes(household),
                    district,
                    moment.day(),
                    Uuids.bytes(moment.cell().townId()),
                    Uuids.bytes(moment.cell().villageId()),
                    Uuids.bytes(moment.cell().institutionId()),
                    Uuids.bytes(moment.cell().teamId()));
            row.addAll(SignedColumns.values(change));
            rows.add(row.toArray());
        }));
        if (!rows.isEmpty()) {
            template.batchUpdate(INSERT, rows);
        }
    }

    void remove(Set<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from coverage_change where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }
}
