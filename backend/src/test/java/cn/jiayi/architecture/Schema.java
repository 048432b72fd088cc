package cn.jiayi.architecture;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract in {@code /schema}, as it is written. */
public final class Schema {

    public static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

    private static final Pattern WHO = Pattern.compile("Who: ([^\\n]+)\\.\\s*$");

    private Schema() {}

    /** A field of a root, such as {@code Mutation.contractSign}, and who may call it, as its description says. */
    public record RootField(String root, FieldDefinition definition) {

        public String name() {
            return root + "." + definition.getName();
        }

        /** {@code anyone}, {@code signed in}, or roles; empty if the description does not say. */
        public Set<String> who() {
            String description = definition.getDescription() == null
                    ? ""
                    : definition.getDescription().getContent();
            Matcher matcher = WHO.matcher(description.strip());
            return matcher.find() ? Set.of(matcher.group(1).split(", ")) : Set.of();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    public static TypeDefinitionRegistry read() {
        try (Stream<Path> files = Files.list(Path.of("..", "schema"))) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .sorted()
                    .map(file -> new SchemaParser().parse(file.toFile()))
                    .reduce(new TypeDefinitionRegistry(), TypeDefinitionRegistry::merge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<RootField> rootFields() {
        TypeDefinitionRegistry schema = read();
        List<RootField> fields = new ArrayList<>();
        for (String root : ROOTS) {
            schema.getType(root, ObjectTypeDefinition.class)
                    .ifPresent(type -> add(fields, root, type.getFieldDefinitions()));
            schema.objectTypeExtensions()
                    .getOrDefault(root, List.<ObjectTypeExtensionDefinition>of())
                    .forEach(type -> add(fields, root, type.getFieldDefinitions()));
        }
        return fields;
    }

    private static void add(List<RootField> fields, String root, List<FieldDefinition> definitions) {
        definitions.forEach(definition -> fields.add(new RootField(root, definition)));
    }
}
