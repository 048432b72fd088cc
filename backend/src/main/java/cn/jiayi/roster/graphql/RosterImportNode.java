package cn.jiayi.roster.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.roster.RosterDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class RosterImportNode implements NodeLoader {

    private final RosterDirectory rosters;

    @Override
    public String type() {
        return "RosterImport";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return rosters.find(actor, id).orElse(null);
    }
}
