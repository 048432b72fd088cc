package cn.jiayi.application;

import cn.jiayi.contract.ContractSigned;
import cn.jiayi.household.HouseholdDeparted;
import cn.jiayi.household.HouseholdDissolved;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** An application that waits has nothing to wait for once the household is signed at a studio or is gone: closed in the same act. */
@Component
@RequiredArgsConstructor
class OvertakenApplications {

    private final Applications applications;
    private final ApplicationNews news;
    private final Clock clock;

    /** The one that led to the contract is accepted by the end of the act. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ContractSigned signed) {
        overtake(signed.householdId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(HouseholdDeparted departed) {
        overtake(departed.householdId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(HouseholdDissolved dissolved) {
        overtake(dissolved.householdId());
    }

    private void overtake(UUID householdId) {
        applications.lockOpen(householdId).ifPresent(application -> {
            application.overtake(clock.instant());
            news.overtaken(application);
        });
    }
}
