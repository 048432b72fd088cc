package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

    @SignedIn
    @QueryMapping
    Viewer viewer(Actor actor) {
        return new Viewer(GlobalId.of("Viewer", actor.subject()), actor.name(), actor.role());
    }

    record Viewer(String id, String name, Role role) {}
}
