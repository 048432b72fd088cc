package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.DownReferralKind;
import cn.jiayi.referral.SendDown;
import java.time.LocalDate;

record DownReferralSendInput(
        String idempotencyKey,
        String referralId,
        DownReferralKind kind,
        String summary,
        String watchFor,
        LocalDate takeOverBy) {

    SendDown command() {
        return new SendDown(idempotencyKey, GlobalId.uuid("Referral", referralId), kind, summary, watchFor, takeOverBy);
    }
}
