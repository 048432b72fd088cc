package cn.jiayi.household.graphql;

import cn.jiayi.household.ChangePhone;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record ResidentChangePhoneInput(
        String idempotencyKey, String residentId, @Nullable String phone) {

    ChangePhone command() {
        return new ChangePhone(idempotencyKey, GlobalId.uuid("Resident", residentId), phone);
    }

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "ResidentChangePhoneInput";
    }
}
