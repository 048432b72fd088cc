package cn.jiayi.contract;

import java.util.UUID;

/**
 * A contract that binds and has no end, as far as its renewal looks at it.
 *
 * @param lastTerm the last one that was written
 */
public record RenewableContract(
        UUID id,
        UUID householdId,
        UUID teamId,
        UUID policyId,
        String districtCode,
        ContractState state,
        ContractTerm lastTerm) {

    /** Whether both sides have confirmed the last term (trap 10). */
    public boolean isReconfirmed() {
        return state == ContractState.IN_FORCE;
    }
}
