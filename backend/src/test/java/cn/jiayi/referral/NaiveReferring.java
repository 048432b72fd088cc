package cn.jiayi.referral;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How not to do it: look first, then write. Here to show that the races would notice. */
class NaiveReferring {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NaiveReferring(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the caller believes that the slot is theirs. */
    boolean hold(UUID slotId) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            String state = jdbc.sql("select state from clinic_slot where id = ?")
                    .param(Uuids.bytes(slotId))
                    .query(String.class)
                    .single();
            if (!state.equals("FREE")) {
                return false;
            }
            jdbc.sql("update clinic_slot set state = 'HELD', taken_by_id = ? where id = ?")
                    .param(Uuids.bytes(Ids.next()))
                    .param(Uuids.bytes(slotId))
                    .update();
            return true;
        }));
    }

    /** Whether the caller believes that theirs is the answer. */
    boolean answer(UUID referralId) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            String state = jdbc.sql("select state from referral where id = ?")
                    .param(Uuids.bytes(referralId))
                    .query(String.class)
                    .single();
            if (!state.equals("WAITING")) {
                return false;
            }
            jdbc.sql("update referral set state = 'OFFERED' where id = ?")
                    .param(Uuids.bytes(referralId))
                    .update();
            return true;
        }));
    }
}
