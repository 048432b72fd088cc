package cn.jiayi.platform.graphql;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.ErrorCode;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.platform.Trace;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Exceptions of controllers as errors: a code and words in the caller's language, nothing of the inside. */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class Faults extends DataFetcherExceptionResolverAdapter {

    private final Messages messages;
    private final Audit audit;

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        Locale locale = environment.getLocale();
        return switch (thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown) {
            case AccessDenied denied -> denied(denied.denial(), denied.isAudited(), environment);
            case AccessDeniedException denied -> denied(Denial.ROLE_MAY_NOT, false, environment);
            case Rejected rejected ->
                at(environment, ErrorCode.of(rejected.fault()))
                        .message("%s", messages.say(rejected.fault(), rejected.facts(), locale))
                        .build();
            case BindException malformed ->
                invalid(
                        malformed.getFieldErrors().isEmpty()
                                ? environment.getField().getName()
                                : malformed.getFieldErrors().getFirst().getField(),
                        environment);
            case ConstraintViolationException malformed ->
                invalid(
                        malformed.getConstraintViolations().stream()
                                .map(violation -> violation.getPropertyPath().toString())
                                .sorted()
                                .findFirst()
                                .orElse(environment.getField().getName()),
                        environment);
            case Throwable broken -> {
                log.error("{} broke", actionOf(environment), broken);
                yield at(environment, ErrorCode.INTERNAL)
                        .message("%s", messages.say(RequestFault.INTERNAL, Map.of("traceId", Trace.id()), locale))
                        .build();
            }
        };
    }

    private GraphQLError denied(Denial denial, boolean audited, DataFetchingEnvironment environment) {
        if (!audited) {
            Actor actor = environment.getGraphQlContext().get(ActorContext.ACTOR);
            audit.denied(actor, actionOf(environment));
        }
        return at(environment, ErrorCode.of(denial))
                .message("%s", messages.say(denial, environment.getLocale()))
                .build();
    }

    private GraphQLError invalid(String what, DataFetchingEnvironment environment) {
        return at(environment, ErrorCode.BAD_REQUEST)
                .message(
                        "%s",
                        messages.say(RequestFault.ARGUMENT_INVALID, Map.of("what", what), environment.getLocale()))
                .build();
    }

    /** An error that is not about one field. */
    static GraphQLError error(RequestFault fault, String words) {
        ErrorCode code = ErrorCode.of(fault);
        return GraphqlErrorBuilder.newError()
                .message("%s", words)
                .errorType(classification(code))
                .extensions(Map.of(ErrorCodes.CODE, code.name()))
                .build();
    }

    private static GraphqlErrorBuilder<?> at(DataFetchingEnvironment environment, ErrorCode code) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(classification(code))
                .extensions(Map.of(ErrorCodes.CODE, code.name()));
    }

    private static ErrorClassification classification(ErrorCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case BAD_REQUEST, IDEMPOTENCY_KEY_REUSED -> ErrorType.BAD_REQUEST;
            case BUSY, INTERNAL -> ErrorType.INTERNAL_ERROR;
        };
    }

    private static String actionOf(DataFetchingEnvironment environment) {
        return ((GraphQLNamedType) environment.getParentType()).getName() + "."
                + environment.getField().getName();
    }
}
