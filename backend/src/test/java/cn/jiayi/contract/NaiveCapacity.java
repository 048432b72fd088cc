package cn.jiayi.contract;

import cn.jiayi.platform.Uuids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks whether there is a place, then counts one more: what {@link cn.jiayi.team.TeamCapacity} is not. */
final class NaiveCapacity {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NaiveCapacity(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean reserve(UUID team, int limit) {
        return transaction.execute(status -> {
            int signed = jdbc.sql("select signed_households from team where id = ?")
                    .param(Uuids.bytes(team))
                    .query(Integer.class)
                    .single();
            if (signed >= limit) {
                return false;
            }
            jdbc.sql("update team set signed_households = signed_households + 1 where id = ?")
                    .param(Uuids.bytes(team))
                    .update();
            return true;
        });
    }
}
