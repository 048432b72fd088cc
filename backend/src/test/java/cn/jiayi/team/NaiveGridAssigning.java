package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import cn.jiayi.team.GridAssign.Change;
import cn.jiayi.team.GridAssignOutcome.Assigned;
import cn.jiayi.team.GridAssignOutcome.Refused;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How it must not be done: looks at the versions first and writes afterwards. The race has to find it out. */
@RequiredArgsConstructor
class NaiveGridAssigning {

    private final JdbcClient jdbc;

    GridAssignOutcome assign(Actor actor, GridAssign command) {
        for (Change change : command.changes()) {
            int version = jdbc.sql("select assignment_version from grid_area where id = ?")
                    .param(Uuids.bytes(change.areaId()))
                    .query(Integer.class)
                    .single();
            if (version != change.expectedVersion()) {
                return lost(change);
            }
        }
        try {
            command.changes().forEach(change -> write(actor, change));
        } catch (DataIntegrityViolationException sameTeamTwice) {
            return lost(command.changes().getFirst());
        }
        return new Assigned(Ids.next(), List.of(), List.of());
    }

    private void write(Actor actor, Change change) {
        jdbc.sql("update grid_area set assignment_version = assignment_version + 1, changed_by = ? where id = ?")
                .params(actor.name(), Uuids.bytes(change.areaId()))
                .update();
        jdbc.sql("insert into grid_assignment (id, grid_area_id, team_id, since) values (?, ?, ?, now(6))")
                .params(Uuids.bytes(Ids.next()), Uuids.bytes(change.areaId()), Uuids.bytesOrNull(change.teamId()))
                .update();
    }

    private static Refused lost(Change change) {
        UUID area = change.areaId();
        return Refused.because(List.of(AreaProblem.of(area, GridAssignRefusal.AREA_CHANGED)), null, 1);
    }
}
