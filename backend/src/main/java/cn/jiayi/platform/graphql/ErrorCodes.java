package cn.jiayi.platform.graphql;

import cn.jiayi.platform.ErrorCode;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors that the GraphQL engine itself makes (syntax, validation, variables) their code. */
@Component
@Order(10)
class ErrorCodes implements WebGraphQlInterceptor {

    static final String CODE = "code";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            return errors.stream().allMatch(ErrorCodes::hasCode)
                    ? response
                    : response.transform(builder -> builder.errors(
                            errors.stream().map(ErrorCodes::withCode).toList()));
        });
    }

    private static boolean hasCode(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions != null && extensions.containsKey(CODE);
    }

    private static GraphQLError withCode(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        Map<String, Object> extensions =
                new LinkedHashMap<>(error.getExtensions() == null ? Map.of() : error.getExtensions());
        boolean ours = error.getErrorType() == ErrorType.INTERNAL_ERROR
                || error.getErrorType() == graphql.ErrorType.DataFetchingException
                || error.getErrorType() == graphql.ErrorType.NullValueInNonNullableField;
        extensions.put(CODE, (ours ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST).name());
        GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }
}
