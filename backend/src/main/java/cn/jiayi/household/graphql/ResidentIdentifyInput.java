package cn.jiayi.household.graphql;

import cn.jiayi.household.IdentifyResident;
import cn.jiayi.platform.graphql.GlobalId;

record ResidentIdentifyInput(String idempotencyKey, String residentId, String idNumber) {

    IdentifyResident command() {
        return new IdentifyResident(idempotencyKey, GlobalId.uuid("Resident", residentId), idNumber);
    }

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "ResidentIdentifyInput";
    }
}
