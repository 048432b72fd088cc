package cn.jiayi.platform.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** After each level of an answer, only the loaders that a field has asked for are looked through: most answers need few of them. */
@Component
class AskedLoaders implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.dataLoaderRegistry(new Registry()).build());
        return chain.next(request);
    }

    private static final class Registry extends DataLoaderRegistry {

        private final Map<String, DataLoader<?, ?>> asked = new ConcurrentHashMap<>();

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String key) {
            DataLoader<K, V> loader = super.getDataLoader(key);
            if (loader != null) {
                asked.put(key, loader);
            }
            return loader;
        }

        @Override
        public void dispatchAll() {
            asked.values().forEach(DataLoader::dispatch);
        }
    }
}
