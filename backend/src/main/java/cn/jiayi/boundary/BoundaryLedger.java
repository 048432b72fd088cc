package cn.jiayi.boundary;

import cn.jiayi.platform.Uuids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an import drew over, so that it can be taken back. */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class BoundaryLedger {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    void keep(UUID importId, Map<UUID, @Nullable String> before) {
        List<Object[]> rows = before.entrySet().stream()
                .map(each -> new Object[] {Uuids.bytes(importId), Uuids.bytes(each.getKey()), each.getValue()})
                .toList();
        batches.batchUpdate(
                "insert into boundary_change (import_id, subject_id, before_boundary) values (?, ?, ?)", rows);
    }

    Map<UUID, @Nullable String> before(UUID importId) {
        Map<UUID, @Nullable String> before = new HashMap<>();
        jdbc.sql("select subject_id, before_boundary from boundary_change where import_id = ?")
                .param(Uuids.bytes(importId))
                .query(row -> {
                    before.put(Uuids.of(row.getBytes("subject_id")), row.getString("before_boundary"));
                });
        return before;
    }
}
