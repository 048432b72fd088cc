package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class BoundaryImportNode implements NodeLoader {

    private final BoundaryDirectory directory;

    @Override
    public String type() {
        return "BoundaryImport";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return actor.is(Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR)
                ? directory.findImport(actor, id).orElse(null)
                : null;
    }
}
