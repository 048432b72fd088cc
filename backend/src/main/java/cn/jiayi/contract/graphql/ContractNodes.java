package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContractNodes {

    @Bean
    NodeLoader contractNode(ContractDirectory contracts) {
        return new Loader("Contract", contracts::find);
    }

    @Bean
    NodeLoader terminationRequestNode(TerminationDirectory requests) {
        return new Loader("TerminationRequest", requests::find);
    }

    private record Loader(String type, BiFunction<Actor, UUID, Optional<?>> find) implements NodeLoader {

        @Override
        public @Nullable Object load(Actor actor, UUID id) {
            return find.apply(actor, id).orElse(null);
        }
    }
}
