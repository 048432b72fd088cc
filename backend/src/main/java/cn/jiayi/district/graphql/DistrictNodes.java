package cn.jiayi.district.graphql;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DistrictNodes {

    @Bean
    NodeLoader districtNode(Districts districts) {
        return new Loader("District", districts::visibleTo);
    }

    @Bean
    NodeLoader placeNode(Places places) {
        return new Loader("Place", places::visibleTo);
    }

    @Bean
    NodeLoader districtPolicyNode(DistrictPolicies policies) {
        return new Loader("DistrictPolicy", policies::visibleTo);
    }

    private record Loader(String type, BiFunction<Actor, UUID, Optional<?>> find) implements NodeLoader {

        @Override
        public @Nullable Object load(Actor actor, UUID id) {
            return find.apply(actor, id).orElse(null);
        }
    }
}
