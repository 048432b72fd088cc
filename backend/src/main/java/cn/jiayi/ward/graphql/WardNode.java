package cn.jiayi.ward.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.ward.WardDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class WardNode implements NodeLoader {

    private final WardDirectory wards;

    @Override
    public String type() {
        return "Ward";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return wards.find(actor, id).orElse(null);
    }
}
