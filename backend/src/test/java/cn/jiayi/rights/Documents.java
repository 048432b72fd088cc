package cn.jiayi.rights;

import cn.jiayi.architecture.Schema;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes documents for any root field from the schema: the smallest, and one that follows every field to a depth. */
final class Documents {

    static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(Schema.read());

    private static final int MOST_FIELDS = 800;
    private static final Pattern NAME = Pattern.compile("\\w+");

    /** Gives a value for a place where one is needed: the name of the argument, as {@code residentId}, and its type. */
    interface Values extends Function<Place, String> {}

    record Place(String name, GraphQLNamedType type) {}

    private final Values values;

    Documents(Values values) {
        this.values = values;
    }

    String smallest(String root, String field) {
        GraphQLFieldDefinition definition = field(root, field);
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        String selection = type instanceof GraphQLScalarType ? "" : " { __typename }";
        return operation(root, field + arguments(definition, "") + selection);
    }

    /** Follows every field until types repeat or the depth is reached; pages hold {@code first}. */
    String deepest(String root, String field, int first, int depth) {
        GraphQLFieldDefinition definition = field(root, field);
        return operation(
                root,
                field + arguments(definition, "first: " + first) + selection(definition.getType(), depth, Set.of()));
    }

    /** A record by its global id, with every field to the depth: in as many documents as the limits of a request ask for. */
    static List<String> node(String type, int depth) {
        GraphQLObjectType object = SCHEMA.getObjectType(type);
        return packed(new Documents(Documents::harmless).fieldsOf(object, depth, Set.of(), "")).stream()
                .map(fields ->
                        "query($id: ID!) { node(id: $id) { __typename ... on " + type + " { " + fields + " } } }")
                .toList();
    }

    private static List<String> packed(List<String> fields) {
        List<String> packed = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String field : fields) {
            if (!open.isEmpty() && size(open + field) > MOST_FIELDS) {
                packed.add(open.toString());
                open.setLength(0);
            }
            open.append(field).append(' ');
        }
        packed.add(open.toString());
        return packed;
    }

    private static long size(String selection) {
        return NAME.matcher(selection.replaceAll("\\([^)]*\\)", "")).results().count();
    }

    private static GraphQLFieldDefinition field(String root, String field) {
        return SCHEMA.getObjectType(root).getFieldDefinition(field);
    }

    private static String operation(String root, String selection) {
        return root.toLowerCase(Locale.ROOT) + " { " + selection + " }";
    }

    private String arguments(GraphQLFieldDefinition field, String paging) {
        List<String> arguments = field.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (field.getArgument("first") != null && !paging.isEmpty()) {
            arguments.add(paging);
        }
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private String value(String name, GraphQLInputType type) {
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (plain instanceof GraphQLList list) {
            return "[" + value(name, (GraphQLInputType) list.getOriginalWrappedType()) + "]";
        }
        if (plain instanceof GraphQLEnumType constants) {
            return constants.getValues().getFirst().getName();
        }
        if (plain instanceof GraphQLInputObjectType object) {
            return object.getFields().stream()
                    .filter(Documents::isNeeded)
                    .map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return values.apply(new Place(name, (GraphQLNamedType) plain));
    }

    /** Ids also where they may be left out: what is named there must be in scope as well. */
    private static boolean isNeeded(GraphQLInputObjectField field) {
        return field.getType() instanceof GraphQLNonNull || field.getName().endsWith("Id");
    }

    private String selection(GraphQLType type, int depth, Set<String> path) {
        GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
        return switch (plain) {
            case GraphQLObjectType object -> " { " + fields(object, depth, path, "") + " }";
            case GraphQLUnionType union -> members(union.getTypes(), depth, path);
            case GraphQLInterfaceType node -> " { __typename }";
            default -> "";
        };
    }

    /** Members of a union may have fields of one name and two types: each gets names of its own. */
    private String members(List<? extends GraphQLType> members, int depth, Set<String> path) {
        StringBuilder selection = new StringBuilder(" { __typename");
        for (int i = 0; i < members.size(); i++) {
            GraphQLObjectType member = (GraphQLObjectType) members.get(i);
            selection.append(" ... on ").append(member.getName()).append(" { ");
            selection.append(fields(member, depth, path, "m" + i + "_")).append(" }");
        }
        return selection.append(" }").toString();
    }

    private String fields(GraphQLObjectType type, int depth, Set<String> path, String prefix) {
        return "__typename " + String.join(" ", fieldsOf(type, depth, path, prefix));
    }

    private List<String> fieldsOf(GraphQLObjectType type, int depth, Set<String> path, String prefix) {
        Set<String> deeper = new HashSet<>(path);
        deeper.add(type.getName());
        return type.getFieldDefinitions().stream()
                .filter(field -> follows(field.getType(), depth, path, type.getName()))
                .map(field -> (prefix.isEmpty() ? "" : prefix + field.getName() + ": ")
                        + field.getName()
                        + arguments(field, "first: 5")
                        + selection(field.getType(), depth - 1, deeper))
                .toList();
    }

    private static boolean follows(GraphQLOutputType type, int depth, Set<String> path, String self) {
        GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
        boolean leaf = plain instanceof GraphQLScalarType || plain instanceof GraphQLEnumType;
        String name = ((GraphQLNamedType) plain).getName();
        return leaf || depth > 1 && !path.contains(name) && !name.equals(self);
    }

    /** Values that mean nothing: no id of theirs exists. */
    static String harmless(Place place) {
        return switch (place.type().getName()) {
            case "ID" -> "\"" + Ids.unknown(place.name()) + "\"";
            case "Int" -> place.name().equals("year") ? "2026" : "1";
            case "Float" -> "1.0";
            case "Boolean" -> "true";
            case "Date" -> "\"" + Ids.day(place.name()) + "\"";
            case "DateTime" -> "\"" + Ids.day(place.name()) + "T01:00:00Z\"";
            case "Money" -> "\"1.00\"";
            case "String" -> "\"" + Ids.text(place.name()) + "\"";
            default -> throw new IllegalStateException("a value for " + place + " has to be decided");
        };
    }

    static boolean isNode(GraphQLObjectType type) {
        return type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
    }

    static List<GraphQLArgument> arguments(String root, String field) {
        return field(root, field).getArguments();
    }
}
