package cn.jiayi.platform.graphql;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataLoaderRegistrar;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A request has only the loaders that one of its fields has asked for: few of more than a hundred. */
@Component
class AskedLoaders implements BatchLoaderRegistry, WebGraphQlInterceptor {

    private final Map<String, DefaultBatchLoaderRegistry> known = new ConcurrentHashMap<>();

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> key, Class<V> value) {
        return forName(value.getName());
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        DefaultBatchLoaderRegistry loader = new DefaultBatchLoaderRegistry();
        if (known.put(name, loader) != null) {
            throw new IllegalStateException("two loaders are called " + name);
        }
        return loader.forName(name);
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
        if (registry instanceof OfRequest request) {
            request.context = context;
        } else {
            known.values().forEach(loader -> loader.registerDataLoaders(registry, context));
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) ->
                builder.dataLoaderRegistry(new OfRequest(known)).build());
        return chain.next(request);
    }

    private static final class OfRequest extends DataLoaderRegistry {

        private final Map<String, ? extends DataLoaderRegistrar> known;
        private @Nullable GraphQLContext context;

        private OfRequest(Map<String, ? extends DataLoaderRegistrar> known) {
            this.known = known;
        }

        @Override
        public synchronized <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            DataLoaderRegistrar loader = known.get(name);
            if (loader != null && context != null && !dataLoaders.containsKey(name)) {
                DataLoaderRegistry alone = new DataLoaderRegistry();
                loader.registerDataLoaders(alone, context);
                register(name, alone.<K, V>getDataLoader(name));
            }
            return super.getDataLoader(name);
        }
    }
}
