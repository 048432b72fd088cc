package cn.jiayi.platform.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The same answers where a subscription fails: its errors travel in the stream and reach no other resolver with their field. */
@ControllerAdvice
@RequiredArgsConstructor
class ControllerFaults {

    private final Faults faults;

    @GraphQlExceptionHandler
    GraphQLError any(Throwable thrown, DataFetchingEnvironment environment) {
        return faults.resolveToSingleError(thrown, environment);
    }
}
