package cn.jiayi.platform.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.UUID;

/** Makes the {@code id} of every type that implements Node a global one, so that no module writes it out. */
class NodeIds extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (field.getName().equals("id")
                && context.getParentNode() instanceof GraphQLObjectType type
                && type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"))) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates id = FieldCoordinates.coordinates(type, field);
            DataFetcher<?> inner = code.getDataFetcher(id, field);
            code.dataFetcher(id, (DataFetcher<Object>) environment -> global(type.getName(), inner.get(environment)));
        }
        return TraversalControl.CONTINUE;
    }

    private static Object global(String type, Object value) {
        return value instanceof UUID id ? GlobalId.of(type, id) : value;
    }
}
