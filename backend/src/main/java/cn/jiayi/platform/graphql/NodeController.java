package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private final Map<String, NodeLoader> loaders;

    NodeController(ObjectProvider<NodeLoader> loaders) {
        this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::type, Function.identity()));
    }

    @SignedIn
    @QueryMapping
    @Nullable Object node(@Argument String id, Actor actor, DataFetchingEnvironment asked) {
        return GlobalId.parse(id)
                .filter(parsed -> loaders.containsKey(parsed.type()))
                .map(parsed -> loaders.get(parsed.type()).load(actor, parsed.id(), asked))
                .orElse(null);
    }
}
