package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.TakeOver;
import java.time.LocalDate;

record DownReferralTakeOverInput(String idempotencyKey, String downReferralId, String plan, LocalDate firstVisitOn) {

    TakeOver command() {
        return new TakeOver(idempotencyKey, GlobalId.uuid("DownReferral", downReferralId), plan, firstVisitOn);
    }
}
