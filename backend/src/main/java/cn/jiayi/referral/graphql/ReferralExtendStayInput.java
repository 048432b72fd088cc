package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ExtendStay;
import java.time.LocalDate;

record ReferralExtendStayInput(String idempotencyKey, String referralId, LocalDate lastNight) {

    ExtendStay command() {
        return new ExtendStay(idempotencyKey, GlobalId.uuid("Referral", referralId), lastNight);
    }
}
