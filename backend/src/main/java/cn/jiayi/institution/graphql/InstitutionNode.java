package cn.jiayi.institution.graphql;

import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class InstitutionNode implements NodeLoader {

    private final Institutions institutions;

    @Override
    public String type() {
        return "Institution";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return institutions.visibleTo(actor, id).orElse(null);
    }
}
