package cn.jiayi.platform.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.LightDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.UUID;
import java.util.function.Supplier;

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
            code.dataFetcher(id, global(type.getName(), inner));
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<Object> global(String type, DataFetcher<?> inner) {
        return inner instanceof LightDataFetcher<?> property
                ? new Property(type, property)
                : environment -> global(type, inner.get(environment));
    }

    private static Object global(String type, Object value) {
        return value instanceof UUID id ? GlobalId.of(type, id) : value;
    }

    /** A property stays one: the engine reads it without an environment of its own. */
    private record Property(String type, LightDataFetcher<?> id)
            implements LightDataFetcher<Object>, TrivialDataFetcher<Object> {

        @Override
        public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            return global(type, id.get(field, source, environment));
        }

        @Override
        public Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }
}
