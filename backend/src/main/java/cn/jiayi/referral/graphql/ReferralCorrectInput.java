package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.NoteVisit;

record ReferralCorrectInput(String idempotencyKey, String referralId, String note) {

    NoteVisit command() {
        return new NoteVisit(idempotencyKey, GlobalId.uuid("Referral", referralId), note);
    }
}
