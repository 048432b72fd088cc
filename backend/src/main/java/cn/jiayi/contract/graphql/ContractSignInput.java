package cn.jiayi.contract.graphql;

import cn.jiayi.contract.SignContract;
import cn.jiayi.platform.graphql.GlobalId;

record ContractSignInput(
        String idempotencyKey, String householdId, String signerId, String householdSignature, String teamSignature) {

    SignContract command() {
        return new SignContract(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                GlobalId.uuid("Resident", signerId),
                householdSignature,
                teamSignature);
    }
}
