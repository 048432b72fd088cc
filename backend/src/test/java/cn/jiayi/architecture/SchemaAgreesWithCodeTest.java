package cn.jiayi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.graphql.Anyone;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.platform.graphql.SignedIn;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;

/** The schema says who may call a root field, and which constants an enum has; the code says the same. */
class SchemaAgreesWithCodeTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.jiayi");

    private static final Map<String, Set<String>> RIGHTS = rights();

    static List<Schema.RootField> rootFields() {
        return Schema.rootFields();
    }

    @ParameterizedTest
    @MethodSource("rootFields")
    void saysWhoMayCall(Schema.RootField field) {
        assertThat(field.who())
                .as("the description of %s ends with «Who: ….»", field)
                .isNotEmpty();
        assertThat(RIGHTS).as("%s has a controller", field).containsKey(field.name());
        assertThat(RIGHTS.get(field.name())).as("rights of %s", field).isEqualTo(field.who());
    }

    static Stream<EnumTypeDefinition> enums() {
        return Schema.read().getTypes(EnumTypeDefinition.class).stream();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void enumsHaveTheSameNames(EnumTypeDefinition inSchema) {
        List<JavaClass> inJava = PRODUCT.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getSimpleName().equals(inSchema.getName()))
                .toList();
        assertThat(inJava).as("an enum %s in Java", inSchema.getName()).hasSize(1);
        assertThat(Arrays.stream(inJava.getFirst().reflect().getEnumConstants()).map(each -> ((Enum<?>) each).name()))
                .containsExactlyInAnyOrderElementsOf(inSchema.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList());
    }

    @Test
    void readsTheRootsOfTheSchema() {
        assertThat(Schema.rootFields()).extracting(Schema.RootField::name).contains("Query.viewer", "Query.node");
    }

    private static Map<String, Set<String>> rights() {
        Map<String, Set<String>> rights = new HashMap<>();
        PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Rules::isRootMapping)
                .forEach(method -> rights.put(root(method) + "." + fieldName(method), who(method)));
        return rights;
    }

    private static String root(JavaMethod method) {
        if (method.isAnnotatedWith(QueryMapping.class)) {
            return "Query";
        }
        return method.isAnnotatedWith(MutationMapping.class) ? "Mutation" : "Subscription";
    }

    private static String fieldName(JavaMethod method) {
        String named = method.isAnnotatedWith(QueryMapping.class)
                ? method.getAnnotationOfType(QueryMapping.class).name()
                : method.isAnnotatedWith(MutationMapping.class)
                        ? method.getAnnotationOfType(MutationMapping.class).name()
                        : method.getAnnotationOfType(SubscriptionMapping.class).name();
        return named.isEmpty() ? method.getName() : named;
    }

    private static Set<String> who(JavaMethod method) {
        if (method.isAnnotatedWith(Anyone.class)) {
            return Set.of("anyone");
        }
        if (method.isAnnotatedWith(SignedIn.class)) {
            return Set.of("signed in");
        }
        return Arrays.stream(method.getAnnotationOfType(Only.class).value())
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
