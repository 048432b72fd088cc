package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.renewal.ProblemDirectory;
import cn.jiayi.renewal.RenewalDirectory;
import cn.jiayi.renewal.RunDirectory;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RenewalNodes {

    @Bean
    NodeLoader renewalNode(RenewalDirectory renewals) {
        return new Loader("Renewal", renewals::find);
    }

    @Bean
    NodeLoader renewalProblemNode(ProblemDirectory problems) {
        return new Loader("RenewalProblem", problems::find);
    }

    @Bean
    NodeLoader renewalRunNode(RunDirectory runs) {
        return new Loader("RenewalRun", runs::find);
    }

    private record Loader(String type, BiFunction<Actor, UUID, Optional<?>> find) implements NodeLoader {

        @Override
        public @Nullable Object load(Actor actor, UUID id) {
            return find.apply(actor, id).orElse(null);
        }
    }
}
