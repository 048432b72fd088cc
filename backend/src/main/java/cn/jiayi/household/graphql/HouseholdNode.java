package cn.jiayi.household.graphql;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.Brought;
import cn.jiayi.platform.graphql.NodeLoader;
import graphql.schema.DataFetchingEnvironment;
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

    @Override
    public @Nullable Object load(Actor actor, UUID id, DataFetchingEnvironment asked) {
        return households
                .findAtOnce(actor, id)
                .map(read -> {
                    Household household = read.household();
                    Brought.of(asked.getGraphQlContext())
                            .with(household, "gridArea", read.area())
                            .with(household, "members", read.members())
                            .with(household, "head", read.head());
                    return household;
                })
                .orElse(null);
    }
}
