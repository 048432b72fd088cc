package cn.jiayi.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7, so that rows made together lie together in the index. */
public final class Ids {

    private Ids() {}

    @SuppressWarnings("DataFlowIssue") // the strategy does not look at the session
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
