package cn.jiayi.notice;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;

/** Somebody has read these. */
public record MarkNoticesRead(String idempotencyKey, List<UUID> noticeIds) implements Command {

    public MarkNoticesRead {
        noticeIds = List.copyOf(noticeIds);
    }
}
