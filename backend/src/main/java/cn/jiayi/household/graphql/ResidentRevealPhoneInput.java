package cn.jiayi.household.graphql;

import cn.jiayi.household.PhonePurpose;
import cn.jiayi.household.PhoneReveal;
import cn.jiayi.platform.graphql.GlobalId;

record ResidentRevealPhoneInput(String idempotencyKey, String residentId, PhonePurpose purpose) {

    PhoneReveal command() {
        return new PhoneReveal(idempotencyKey, GlobalId.uuid("Resident", residentId), purpose);
    }
}
