package cn.jiayi.transfer;

import cn.jiayi.platform.Uuids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks whether there is room, then moves: what locking the team's row first prevents. */
final class NaiveMoving {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NaiveMoving(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean move(UUID team, int households, int limit) {
        return transaction.execute(status -> {
            int signed = jdbc.sql("select signed_households from team where id = ?")
                    .param(Uuids.bytes(team))
                    .query(Integer.class)
                    .single();
            if (signed + households > limit) {
                return false;
            }
            jdbc.sql("update team set signed_households = signed_households + ? where id = ?")
                    .param(households)
                    .param(Uuids.bytes(team))
                    .update();
            return true;
        });
    }
}
