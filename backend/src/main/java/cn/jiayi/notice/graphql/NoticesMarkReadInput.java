package cn.jiayi.notice.graphql;

import cn.jiayi.notice.MarkNoticesRead;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.UUID;

record NoticesMarkReadInput(String idempotencyKey, List<String> noticeIds) {

    MarkNoticesRead command() {
        return new MarkNoticesRead(idempotencyKey, ids());
    }

    List<UUID> ids() {
        return noticeIds.stream().map(id -> GlobalId.uuid("Notice", id)).toList();
    }
}
