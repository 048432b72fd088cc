package cn.jiayi.renewal;

import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of runs that are handed out and not done. */
@Component
@RequiredArgsConstructor
class RenewalBatchRows {

    private final JdbcClient jdbc;

    void handOut(RenewalBatch batch) {
        jdbc.sql("""
                        insert into renewal_batch (run_id, number, after_day, after_contract, until_day, until_contract)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Uuids.bytes(batch.runId()),
                        batch.number(),
                        batch.after().lastDay(),
                        Uuids.bytes(batch.after().id()),
                        batch.until().lastDay(),
                        Uuids.bytes(batch.until().id()))
                .update();
    }

    /** One that nobody works on, locked. */
    Optional<RenewalBatch> take(UUID runId) {
        return jdbc.sql("""
                        select number, after_day, after_contract, until_day, until_contract from renewal_batch
                        where run_id = ? order by number limit 1 for update skip locked
                        """)
                .param(Uuids.bytes(runId))
                .query((row, number) -> new RenewalBatch(
                        runId,
                        row.getInt(1),
                        new EndingContract(Uuids.of(row.getBytes(3)), row.getObject(2, LocalDate.class)),
                        new EndingContract(Uuids.of(row.getBytes(5)), row.getObject(4, LocalDate.class))))
                .optional();
    }

    void done(RenewalBatch batch) {
        jdbc.sql("delete from renewal_batch where run_id = ? and number = ?")
                .params(Uuids.bytes(batch.runId()), batch.number())
                .update();
    }

    /** Whether nothing of it is left, also with whoever works on it. */
    boolean areAllDone(UUID runId) {
        return jdbc.sql("select not exists (select 1 from renewal_batch where run_id = ?)")
                .param(Uuids.bytes(runId))
                .query(Boolean.class)
                .single();
    }
}
