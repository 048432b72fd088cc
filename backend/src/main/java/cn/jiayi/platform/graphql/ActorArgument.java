package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** {@code Actor actor} in a controller: who is calling. {@code @Nullable Actor} on a field for anyone: null without an account. */
@Component
@RequiredArgsConstructor
class ActorArgument implements HandlerMethodArgumentResolver {

    private final Callers callers;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Actor actor = environment.getGraphQlContext().get(ActorContext.ACTOR);
        return actor != null || isNullable(parameter) ? actor : callers.actor();
    }

    private static boolean isNullable(MethodParameter parameter) {
        return Arrays.stream(parameter
                        .getExecutable()
                        .getAnnotatedParameterTypes()[parameter.getParameterIndex()]
                        .getAnnotations())
                .anyMatch(Nullable.class::isInstance);
    }
}
