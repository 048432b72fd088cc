package cn.jiayi.household.graphql;

import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class ResidentNode implements NodeLoader {

    private final ResidentDirectory residents;

    @Override
    public String type() {
        return "Resident";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return residents.find(actor, id).orElse(null);
    }
}
