package cn.jiayi.institution.graphql;

import cn.jiayi.institution.CombinationDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class CombinationNode implements NodeLoader {

    private final CombinationDirectory combinations;

    @Override
    public String type() {
        return "Combination";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return combinations.find(actor, id).orElse(null);
    }
}
