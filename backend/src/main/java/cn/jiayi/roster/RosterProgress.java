package cn.jiayi.roster;

import cn.jiayi.platform.Uuids;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far a job has come, for whoever looks at it now: seen at once, also while the job's own transaction is open. */
@Component
@RequiredArgsConstructor
class RosterProgress {

    private final JdbcClient jdbc;

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reached(UUID id, int rows) {
        jdbc.sql("update roster_import set done_rows = ? where id = ?")
                .param(rows)
                .param(Uuids.bytes(id))
                .update();
    }
}
