package cn.jiayi.contract.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that may be left out of a filter. */
final class AskedIds {

    private AskedIds() {}

    static @Nullable UUID of(String type, @Nullable String text) {
        return text == null ? null : GlobalId.uuid(type, text);
    }
}
