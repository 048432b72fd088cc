package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationQuery;
import cn.jiayi.application.ApplicationState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record ApplicationFilter(
        @Nullable List<ApplicationState> states, @Nullable String text) {

    ApplicationQuery query() {
        return new ApplicationQuery(states == null ? null : Set.copyOf(states), text);
    }
}
