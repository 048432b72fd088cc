package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class ApplicationNode implements NodeLoader {

    private final ApplicationDirectory applications;

    @Override
    public String type() {
        return "Application";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return applications.find(actor, id).orElse(null);
    }
}
