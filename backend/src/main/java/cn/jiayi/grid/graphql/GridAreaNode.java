package cn.jiayi.grid.graphql;

import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class GridAreaNode implements NodeLoader {

    private final GridDirectory areas;

    @Override
    public String type() {
        return "GridArea";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return areas.find(actor, id).orElse(null);
    }
}
