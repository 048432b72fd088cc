package cn.jiayi.platform.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * What every query passes: its limits before it is validated, its cost before it is executed, and fields that are more than a property
 * look first at what was {@link Brought} for them. All in one, since a chain of instrumentations costs each field something by itself.
 */
@RequiredArgsConstructor
class QueryInstrumentation extends SimplePerformantInstrumentation {

    private final QueryLimits limits;
    private final QueryCost cost;

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        limits.check(parsed.getDocument(), parameters.getExecutionInput().getLocale());
        return parsed;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        cost.check(parameters.getExecutionContext());
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return parameters.isTrivialDataFetcher()
                ? fetcher
                : (DataFetcher<Object>)
                        environment -> Brought.has(environment) ? Brought.get(environment) : fetcher.get(environment);
    }
}
