package cn.jiayi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.DataFetcher;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/** Holds the wiring of the running application against the schema, as Spring GraphQL does at the start, with two mends. */
@TestComponent
class InspectedSchema implements GraphQlSourceBuilderCustomizer {

    private @Nullable Map<String, Map<String, DataFetcher>> fetchers;

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureRuntimeWiring(
                wiring -> fetchers = Map.copyOf(wiring.build().getDataFetchers()));
    }

    SchemaReport report() {
        if (fetchers == null) {
            throw new IllegalStateException("there is no wiring");
        }
        Map<String, List<Class<?>>> classes = classesOfTheProduct();
        return SchemaMappingInspector.initializer()
                // what node answers lies in other packages than node
                .classResolver((type, union) -> classes.getOrDefault(type.getName(), List.of()))
                .inspect(
                        UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(withPlainEdges())),
                        fetchers);
    }

    /** The inspector takes only {@code [Edge]} for a connection's edges and would stop there. */
    private static String withPlainEdges() {
        String schema = new SchemaPrinter().print(UnExecutableSchemaGenerator.makeUnExecutableSchema(Schema.read()));
        return schema.replaceAll("\\[(\\w+Edge)!]!", "[$1]!");
    }

    private static Map<String, List<Class<?>>> classesOfTheProduct() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.jiayi").stream()
                        .filter(type -> type.isTopLevelClass() && !type.isInterface())
                        .collect(java.util.stream.Collectors.toMap(
                                JavaClass::getSimpleName,
                                type -> List.<Class<?>>of(type.reflect()),
                                (one, other) -> one.getFirst().getPackageName().endsWith(".graphql") ? one : other));
    }
}
