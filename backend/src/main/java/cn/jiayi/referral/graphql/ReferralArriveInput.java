package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.NoteVisit;
import org.jspecify.annotations.Nullable;

record ReferralArriveInput(
        String idempotencyKey, String referralId, @Nullable String note) {

    NoteVisit command() {
        return new NoteVisit(idempotencyKey, GlobalId.uuid("Referral", referralId), note);
    }
}
