package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequestState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record TerminationRequestFilter(@Nullable List<TerminationRequestState> states) {

    static @Nullable Set<TerminationRequestState> states(@Nullable TerminationRequestFilter filter) {
        return filter == null || filter.states() == null ? null : Set.copyOf(filter.states());
    }
}
