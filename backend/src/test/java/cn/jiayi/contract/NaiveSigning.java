package cn.jiayi.contract;

import cn.jiayi.platform.Uuids;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks whether there is a contract, then inserts one, on a table without the unique key: what {@link ContractSigning} is not. */
final class NaiveSigning {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** @param owner may make a table */
    NaiveSigning(DataSource owner) {
        jdbc = JdbcClient.create(owner);
        transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    void aTableWithoutTheKey() {
        jdbc.sql("create table if not exists naive_contract (household_id binary(16) not null, key (household_id))")
                .update();
    }

    boolean sign(UUID household) {
        return transaction.execute(status -> {
            if (contractsOf(household) > 0) {
                return false;
            }
            jdbc.sql("insert into naive_contract (household_id) values (?)")
                    .param(Uuids.bytes(household))
                    .update();
            return true;
        });
    }

    int contractsOf(UUID household) {
        return jdbc.sql("select count(*) from naive_contract where household_id = ?")
                .param(Uuids.bytes(household))
                .query(Integer.class)
                .single();
    }
}
