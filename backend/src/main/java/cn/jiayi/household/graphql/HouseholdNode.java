package cn.jiayi.household.graphql;

import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class HouseholdNode implements NodeLoader {

    private final HouseholdDirectory households;

    @Override
    public String type() {
        return "Household";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return households.find(actor, id).orElse(null);
    }
}
