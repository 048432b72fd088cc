package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.AttachFiles;
import java.util.List;

record ReferralAttachInput(String idempotencyKey, String referralId, List<String> attachmentIds) {

    AttachFiles command() {
        return new AttachFiles(
                idempotencyKey,
                GlobalId.uuid("Referral", referralId),
                attachmentIds.stream()
                        .map(id -> GlobalId.uuid("Attachment", id))
                        .toList());
    }
}
