package cn.jiayi.grid.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A geometry leaves as the object that it is, not as a text; the schema takes none in. */
@Configuration(proxyBeanMethods = false)
class GeoJson {

    @Bean
    RuntimeWiringConfigurer geoJsonWiring() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                .name("GeoJson")
                .coercing(new Geometry(JsonMapper.builder().build()))
                .build());
    }

    private record Geometry(JsonMapper json) implements Coercing<String, Map<?, ?>> {

        @Override
        public Map<?, ?> serialize(Object value, GraphQLContext context, Locale locale) {
            try {
                return json.readValue((String) value, Map.class);
            } catch (JacksonException | ClassCastException malformed) {
                throw new CoercingSerializeException("not a geometry");
            }
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            throw new CoercingParseValueException("geometries are not taken in");
        }

        @Override
        public String parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            throw new CoercingParseLiteralException("geometries are not taken in");
        }
    }
}
