package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractQuery;
import cn.jiayi.contract.ContractState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record ContractFilter(
        @Nullable List<ContractState> states, @Nullable String text) {

    static ContractQuery query(@Nullable ContractFilter filter) {
        return filter == null
                ? ContractQuery.ALL
                : new ContractQuery(filter.states() == null ? null : Set.copyOf(filter.states()), filter.text());
    }
}
