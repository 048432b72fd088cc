package cn.jiayi.platform.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/** Lets every field that is more than a property look first at what was {@link Brought} for it. */
class BroughtFields extends GraphQLTypeVisitorStub {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType type && !ROOTS.contains(type.getName())) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
            DataFetcher<?> inner = code.getDataFetcher(coordinates, field);
            if (!(inner instanceof TrivialDataFetcher<?>)
                    && field.getArguments().isEmpty()) {
                code.dataFetcher(coordinates, (DataFetcher<Object>)
                        environment -> Brought.has(environment) ? Brought.get(environment) : inner.get(environment));
            }
        }
        return TraversalControl.CONTINUE;
    }
}
