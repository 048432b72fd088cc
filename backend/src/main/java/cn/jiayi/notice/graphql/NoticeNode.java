package cn.jiayi.notice.graphql;

import cn.jiayi.notice.NoticeDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class NoticeNode implements NodeLoader {

    private final NoticeDirectory notices;

    @Override
    public String type() {
        return "Notice";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return notices.find(actor, id).orElse(null);
    }
}
