package cn.jiayi.platform;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads outside a use case open no transaction: under READ COMMITTED each statement sees what is committed with or without one, and
 * beginning and ending one costs five trips to the database around a statement that is one. Within a transaction they take part in it.
 */
@RequiredArgsConstructor
class ReadsWithoutTransaction implements PlatformTransactionManager {

    /** A read that has to be part of something is part of the read around it. */
    private static final Set<Integer> PARTS =
            Set.of(TransactionDefinition.PROPAGATION_REQUIRED, TransactionDefinition.PROPAGATION_MANDATORY);

    private final PlatformTransactionManager transactions;

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        return definition != null
                        && definition.isReadOnly()
                        && PARTS.contains(definition.getPropagationBehavior())
                        && !TransactionSynchronizationManager.isActualTransactionActive()
                ? new Read()
                : transactions.getTransaction(definition);
    }

    @Override
    public void commit(TransactionStatus status) {
        if (!(status instanceof Read)) {
            transactions.commit(status);
        }
    }

    @Override
    public void rollback(TransactionStatus status) {
        if (!(status instanceof Read)) {
            transactions.rollback(status);
        }
    }

    /** Nothing to end. */
    private static final class Read extends SimpleTransactionStatus {

        private Read() {
            super(false);
        }
    }
}
