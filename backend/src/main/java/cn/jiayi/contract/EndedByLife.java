package cn.jiayi.contract;

import cn.jiayi.household.HouseholdDeparted;
import cn.jiayi.household.HouseholdDissolved;
import cn.jiayi.household.ResidentDied;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A household that is no more, or no longer here, has no contract: it ends in the act that says so (M16). One that still has somebody
 * keeps it, whoever has died; that nobody of age is left is for the work list of households (trap 8).
 */
@Component
@RequiredArgsConstructor
class EndedByLife {

    private final EarlyEnding ending;
    private final Representatives representatives;

    @EventListener
    void on(ResidentDied died) {
        if (isNobodyAlive(died.householdId())) {
            ending.end(died.householdId(), died.day(), ContractEndReason.DIED);
        }
    }

    @EventListener
    void on(HouseholdDeparted departed) {
        ending.end(departed.householdId(), departed.day(), ContractEndReason.LEFT_DISTRICT);
    }

    @EventListener
    void on(HouseholdDissolved dissolved) {
        ending.end(dissolved.householdId(), dissolved.day(), ContractEndReason.DISSOLVED);
    }

    private boolean isNobodyAlive(UUID householdId) {
        return representatives.membersOf(List.of(householdId)).get(householdId).isEmpty();
    }
}
