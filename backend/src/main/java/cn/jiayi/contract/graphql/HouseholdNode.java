package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractReading;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.Brought;
import cn.jiayi.platform.graphql.NodeLoader;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A household is read with its contract, so that its page takes one statement. */
@Component
@RequiredArgsConstructor
class HouseholdNode implements NodeLoader {

    private final HouseholdDirectory households;
    private final ContractReading reading;

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
        Brought brought = Brought.of(asked.getGraphQlContext());
        return reading.household(actor, id)
                .map(read -> ContractParts.bring(read, brought))
                .orElse(null);
    }
}
