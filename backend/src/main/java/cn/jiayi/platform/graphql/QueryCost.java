package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.RequestFault;
import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what would answer with too many values: a field is one, a connection holds as many as its {@code first}, another list
 * about ten. Two hundred rows with everything around them pass; a page of pages of pages does not.
 */
@Component
@RequiredArgsConstructor
class QueryCost extends SimplePerformantInstrumentation {

    static final int LIMIT = 30_000;

    private static final int USUAL_LIST = 10;

    /** Costs stop here: a thousand such fields still fit an int. */
    private static final long PLENTY = 1_000_000;

    private final Messages messages;

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        int cost = QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(QueryCost::cost)
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .variables(context.getCoercedVariables())
                .build()
                .calculate();
        if (cost > LIMIT) {
            String words = messages.say(
                    RequestFault.TOO_COSTLY,
                    Map.of("given", cost, "limit", LIMIT),
                    context.getExecutionInput().getLocale());
            throw new AbortExecutionException(List.of(Faults.error(RequestFault.TOO_COSTLY, words)));
        }
        return null;
    }

    private static int cost(FieldComplexityEnvironment field, int below) {
        return (int) Math.min(PLENTY, 1 + (long) below * times(field));
    }

    private static long times(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") != null) {
            Object first = field.getArguments().get("first");
            return first instanceof Integer size ? Math.clamp(size, 1, Paging.LARGEST_SIZE) : Paging.DEFAULT_SIZE;
        }
        // the edges of a connection are as many as its field has counted already
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()) instanceof GraphQLList;
        boolean introspection = field.getFieldDefinition().getName().startsWith("__")
                || GraphQLTypeUtil.unwrapAll(field.getParentType()).getName().startsWith("__");
        return !list || introspection || field.getFieldDefinition().getName().equals("edges") ? 1 : USUAL_LIST;
    }
}
