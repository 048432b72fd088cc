package cn.jiayi.platform.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the statement that read a record has read along for its fields: they are answered from here, and whatever is not here is
 * loaded by its batch mapping. One for each request.
 */
public final class Brought {

    private final Map<Object, Map<String, Object>> values = new IdentityHashMap<>();

    /** The field of this very object; null says that there is none. */
    public Brought with(Object source, String field, @Nullable Object value) {
        values.computeIfAbsent(source, none -> new HashMap<>(4)).put(field, value);
        return this;
    }

    /** The request's own, where a controller puts what it has read. */
    public static Brought of(GraphQLContext context) {
        return context.computeIfAbsent(Brought.class, none -> new Brought());
    }

    static boolean has(DataFetchingEnvironment environment) {
        return fields(environment).containsKey(environment.getField().getName());
    }

    static @Nullable Object get(DataFetchingEnvironment environment) {
        return fields(environment).get(environment.getField().getName());
    }

    private static Map<String, Object> fields(DataFetchingEnvironment environment) {
        Brought brought = environment.getGraphQlContext().get(Brought.class);
        return brought == null || environment.getSource() == null
                ? Map.of()
                : brought.values.getOrDefault(environment.getSource(), Map.of());
    }
}
