package cn.jiayi.platform.graphql;

import graphql.GraphQLContext;
import java.net.InetSocketAddress;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the caller's network address into the GraphQL context ({@code @ContextValue String callerAddress}): to count, never to know who. */
@Component
class CallerAddress implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress address = request.getRemoteAddress();
        if (address != null) {
            request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                            (GraphQLContext.Builder context) -> context.put("callerAddress", address.getHostString()))
                    .build());
        }
        return chain.next(request);
    }
}
