package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;

/** Files that were uploaded, to go along with a referral. */
public record AttachFiles(String idempotencyKey, UUID referralId, List<UUID> attachmentIds) implements Command {

    public AttachFiles {
        attachmentIds = attachmentIds.stream().distinct().toList();
    }
}
