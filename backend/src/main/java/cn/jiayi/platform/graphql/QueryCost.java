package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.RequestFault;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what would answer with too many values: a field is one, a connection holds as many as its {@code first}, another list
 * about ten. Two hundred rows with everything around them pass; a page of pages of pages does not.
 */
@Component
@RequiredArgsConstructor
class QueryCost {

    static final int LIMIT = 30_000;

    private static final int USUAL_LIST = 10;

    /** Costs stop here: a thousand such fields still fit an int. */
    private static final long PLENTY = 1_000_000;

    private final Messages messages;
    private final Cache<Asked, Integer> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    /** @param document by itself, not by its text: the same text is parsed once */
    private record Asked(Document document, @Nullable String operation, Map<String, Object> deciding) {}

    void check(ExecutionContext context) {
        int cost = known.get(
                new Asked(
                        context.getDocument(),
                        context.getExecutionInput().getOperationName(),
                        deciding(context.getCoercedVariables())),
                asked -> cost(context));
        if (cost > LIMIT) {
            String words = messages.say(
                    RequestFault.TOO_COSTLY,
                    Map.of("given", cost, "limit", LIMIT),
                    context.getExecutionInput().getLocale());
            throw new AbortExecutionException(List.of(Faults.error(RequestFault.TOO_COSTLY, words)));
        }
    }

    private static int cost(ExecutionContext context) {
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(QueryCost::cost)
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .variables(context.getCoercedVariables())
                .build()
                .calculate();
    }

    /** How long lists are, and whether a field is there: nothing else changes what a document costs. */
    private static Map<String, Object> deciding(CoercedVariables variables) {
        return variables.toMap().entrySet().stream()
                .filter(each -> each.getValue() instanceof Integer || each.getValue() instanceof Boolean)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
