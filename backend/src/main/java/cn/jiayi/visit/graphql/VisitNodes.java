package cn.jiayi.visit.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.visit.VisitDirectory;
import cn.jiayi.visit.VisitImportDirectory;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisitNodes {

    @Bean
    NodeLoader visitNode(VisitDirectory visits) {
        return new Loader("Visit", visits::find);
    }

    @Bean
    NodeLoader visitImportNode(VisitImportDirectory imports) {
        return new Loader("VisitImport", imports::find);
    }

    private record Loader(String type, BiFunction<Actor, UUID, Optional<?>> find) implements NodeLoader {

        @Override
        public @Nullable Object load(Actor actor, UUID id) {
            return find.apply(actor, id).orElse(null);
        }
    }
}
