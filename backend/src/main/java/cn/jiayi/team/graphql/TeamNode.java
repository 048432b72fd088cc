package cn.jiayi.team.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.team.TeamDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class TeamNode implements NodeLoader {

    private final TeamDirectory teams;

    @Override
    public String type() {
        return "Team";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return teams.find(actor, id).orElse(null);
    }
}
