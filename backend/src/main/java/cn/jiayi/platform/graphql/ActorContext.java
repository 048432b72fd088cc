package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Callers;
import graphql.GraphQLContext;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts the actor into the GraphQL context, where batch mappings ({@code @ContextValue Actor actor}) and subscriptions find it on
 * whatever thread they run.
 */
@Component
@Order(0)
@RequiredArgsConstructor
class ActorContext implements WebGraphQlInterceptor {

    static final String ACTOR = "actor";

    private final Callers callers;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        callers.actorIfAny()
                .ifPresent(actor -> request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                                (GraphQLContext.Builder context) -> context.put(ACTOR, actor))
                        .build()));
        return chain.next(request);
    }
}
