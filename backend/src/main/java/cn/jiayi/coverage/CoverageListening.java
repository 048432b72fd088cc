package cn.jiayi.coverage;

import cn.jiayi.contract.ContractSigned;
import cn.jiayi.contract.ContractsChanged;
import cn.jiayi.household.HouseholdsChanged;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears in the transaction of a change whom it concerns, and has them counted once, at its end: both are there, or neither is. The
 * households are locked last and in order, so that nobody waits for one who waits in turn.
 */
@Component
@RequiredArgsConstructor
class CoverageListening {

    private final CoverageKeeping keeping;

    @EventListener
    void on(ContractSigned signed) {
        touched().signed.add(signed.householdId());
    }

    @EventListener
    void on(ContractsChanged changed) {
        touched().signed.addAll(changed.householdIds());
    }

    @EventListener
    void on(HouseholdsChanged changed) {
        touched().households.addAll(changed.householdIds());
    }

    private Touched touched() {
        Touched touched = (Touched) TransactionSynchronizationManager.getResource(this);
        if (touched == null) {
            touched = new Touched();
            TransactionSynchronizationManager.bindResource(this, touched);
            TransactionSynchronizationManager.registerSynchronization(touched);
        }
        return touched;
    }

    private final class Touched implements TransactionSynchronization {

        private final Set<UUID> signed = new HashSet<>();

        /** Whether they have signed is looked up at the end. */
        private final Set<UUID> households = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CoverageListening.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CoverageListening.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            households.removeAll(signed);
            if (!households.isEmpty()) {
                signed.addAll(keeping.signedOf(households));
            }
            if (!signed.isEmpty()) {
                keeping.keep(signed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CoverageListening.this);
        }
    }
}
