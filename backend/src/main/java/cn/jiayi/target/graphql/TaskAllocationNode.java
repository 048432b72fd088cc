package cn.jiayi.target.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.target.TaskAllocationDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class TaskAllocationNode implements NodeLoader {

    private final TaskAllocationDirectory allocations;

    @Override
    public String type() {
        return "TaskAllocation";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return allocations.visibleTo(actor, id).orElse(null);
    }
}
