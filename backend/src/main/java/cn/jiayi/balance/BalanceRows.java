package cn.jiayi.balance;

import cn.jiayi.platform.Uuids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of proposals. */
@Component
@RequiredArgsConstructor
class BalanceRows {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    @Transactional(propagation = Propagation.MANDATORY)
    void write(UUID proposal, List<TeamBalance> teams, List<BalanceMove> moves) {
        byte[] id = Uuids.bytes(proposal);
        batches.batchUpdate(
                "insert into balance_team values (?, ?, ?, ?, ?, ?, ?, ?)",
                teams.stream()
                        .map(team -> new Object[] {
                            id,
                            Uuids.bytes(team.teamId()),
                            team.areasBefore(),
                            team.areasAfter(),
                            team.householdsBefore(),
                            team.householdsAfter(),
                            team.metresBefore(),
                            team.metresAfter()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into balance_move values (?, ?, ?, ?, ?, ?, ?)",
                moves.stream()
                        .map(move -> new Object[] {
                            id,
                            Uuids.bytes(move.areaId()),
                            Uuids.bytesOrNull(move.teamId()),
                            move.expectedVersion(),
                            move.households(),
                            move.metresBefore(),
                            move.metresAfter()
                        })
                        .toList());
    }

    Map<UUID, List<TeamBalance>> teams(Collection<UUID> proposals) {
        return jdbc
                .sql("select * from balance_team where proposal_id in (:proposals) order by team_id")
                .param("proposals", proposals.stream().map(Uuids::bytes).toList())
                .query((row, number) -> Map.entry(
                        Uuids.of(row.getBytes("proposal_id")),
                        new TeamBalance(
                                Uuids.of(row.getBytes("team_id")),
                                row.getInt("areas_before"),
                                row.getInt("areas_after"),
                                row.getInt("households_before"),
                                row.getInt("households_after"),
                                row.getObject("metres_before", Integer.class),
                                row.getObject("metres_after", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<UUID, List<BalanceMove>> moves(Collection<UUID> proposals) {
        return jdbc
                .sql("""
                        select move.*, area.assignment_version <> move.expected_version as is_stale
                        from balance_move move join grid_area area on area.id = move.grid_area_id
                        where proposal_id in (:proposals)
                        order by move.households desc, area.code
                        """)
                .param("proposals", proposals.stream().map(Uuids::bytes).toList())
                .query((row, number) -> Map.entry(
                        Uuids.of(row.getBytes("proposal_id")),
                        new BalanceMove(
                                Uuids.of(row.getBytes("grid_area_id")),
                                Uuids.ofNullable(row.getBytes("to_team_id")),
                                row.getInt("expected_version"),
                                row.getInt("households"),
                                row.getObject("metres_before", Integer.class),
                                row.getObject("metres_after", Integer.class),
                                row.getBoolean("is_stale"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
