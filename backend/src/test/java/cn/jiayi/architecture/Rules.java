package cn.jiayi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Command;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.graphql.Anyone;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.platform.graphql.SignedIn;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.AnnotatedParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules, for any root package, so that the same rule is run over the product and over its bad example. */
record Rules(String root) {

    private static final Pattern BAD_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|Vo)$");

    private static final Set<String> UNSCOPED =
            Set.of("findById", "findAll", "findAllById", "getReferenceById", "getOne", "getById", "existsById");

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    /** The platform is below the modules, the demo beside them: both have parts of their own. */
    private String[] platformAndDemo() {
        return new String[] {root + ".platform..", root + ".demo.."};
    }

    ArchRule aModuleHasTwoPackages() {
        Pattern allowed = Pattern.compile(Pattern.quote(root) + "(\\.[a-z]+(\\.graphql)?)?");
        return classes()
                .that(not(resideInAnyPackage(platformAndDemo())))
                .should(be(
                        "in a module's base package or its graphql package",
                        type -> allowed.matcher(type.getPackageName()).matches()));
    }

    ArchRule theEdgeIsHidden() {
        return classes()
                .that(resideInAnyPackage("..graphql"))
                .and(not(resideInAnyPackage(platformAndDemo())))
                .or(describe("are controllers", type -> type.isAnnotatedWith(Controller.class)))
                .and(describe(
                        "are no package descriptions",
                        type -> !type.getSimpleName().equals("package-info")))
                .should(be("package-private", type -> !type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    ArchRule repositoriesAreHidden() {
        return classes()
                .that()
                .areAssignableTo(Repository.class)
                .should(be("package-private", type -> !type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    ArchRule onlyThePlatformKnowsTheSecurityContext() {
        return noClasses()
                .that(not(resideInAnyPackage(platformAndDemo())))
                .should()
                .dependOnClassesThat(describe(
                        "say who is signed in",
                        type -> type.getName().startsWith("org.springframework.security.core.")
                                || type.getName().startsWith("org.springframework.security.oauth2.jwt.")
                                || type.getName().equals("java.security.Principal")));
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".demo..")))
                .should(access("the time without a clock", access -> {
                    JavaClass owner = access.getTargetOwner();
                    boolean now = owner.getPackageName().equals("java.time")
                            && access.getName().equals("now")
                            && access.getTarget() instanceof MethodCallTarget target
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock"));
                    boolean date = owner.getName().equals("java.util.Date")
                            && access.getName().equals("<init>")
                            && access.getTarget() instanceof ConstructorCallTarget target
                            && target.getRawParameterTypes().isEmpty();
                    boolean system = owner.getName().equals("java.lang.System")
                            && access.getName().equals("currentTimeMillis");
                    return now || date || system;
                }));
    }

    /** Outside a transaction a stream of rows keeps its connection until somebody closes it, and nobody does. */
    ArchRule rowsAreReadIntoAList() {
        return noClasses()
                .should(access(
                        "a stream of rows",
                        access -> access.getName().equals("stream")
                                        && access.getTargetOwner()
                                                .getName()
                                                .equals(
                                                        "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec")
                                || access.getName().equals("queryForStream")
                                || access.getName().equals("getResultStream")));
    }

    /** @param allowed {@code Class.method Repository.method}, each with its reason in the list that it comes from */
    ArchRule readsCarryTheirScope(Set<String> allowed) {
        return noClasses()
                .should(access(
                        "a finder without a scope",
                        access -> isUnscoped(access) && !allowed.contains(signature(access))));
    }

    static boolean isUnscoped(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isAssignableTo(Repository.class)
                        && UNSCOPED.contains(access.getName())
                        && !hasSpecification(access)
                || owner.getName().equals("jakarta.persistence.EntityManager")
                        && Set.of("find", "getReference").contains(access.getName());
    }

    /** A specification is a scope; whether it is the right one, the authorization matrix says. */
    private static boolean hasSpecification(JavaAccess<?> access) {
        return access.getTarget() instanceof MethodCallTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getSimpleName().endsWith("Specification"));
    }

    static String signature(JavaAccess<?> access) {
        return access.getOriginOwner().getSimpleName() + "."
                + access.getOrigin().getName() + " " + access.getTargetOwner().getSimpleName() + "." + access.getName();
    }

    ArchRule everyRootMappingHasItsRights() {
        return methods()
                .that(describe("are mapped to a root field", Rules::isRootMapping))
                .should(haveMethod("exactly one of @Anyone, @SignedIn, @Only", Rules::hasOneRight));
    }

    ArchRule everyFileHasItsRights() {
        return methods()
                .that(describe(
                        "are mapped to an address outside the demo",
                        method -> method.isMetaAnnotatedWith(RequestMapping.class)
                                && !method.getOwner().getPackageName().startsWith(root + ".demo.")))
                .should(haveMethod("exactly one of @Anyone, @SignedIn, @Only", Rules::hasOneRight));
    }

    private static boolean hasOneRight(JavaMethod method) {
        return Stream.of(Anyone.class, SignedIn.class, Only.class)
                        .filter(method::isAnnotatedWith)
                        .count()
                == 1;
    }

    static boolean isRootMapping(JavaMethod method) {
        return method.isAnnotatedWith(QueryMapping.class)
                || method.isAnnotatedWith(MutationMapping.class)
                || method.isAnnotatedWith(SubscriptionMapping.class)
                || method.isAnnotatedWith(SchemaMapping.class)
                        && ROOTS.contains(
                                method.getAnnotationOfType(SchemaMapping.class).typeName());
    }

    ArchRule everyUseCaseHasItsForm() {
        return methods()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(haveMethod(
                        "the form public Outcome verb(Actor, Command), its action record.verb, no @Transactional",
                        method -> {
                            List<JavaClass> parameters = method.getRawParameterTypes();
                            return parameters.size() == 2
                                    && parameters.get(0).isEquivalentTo(Actor.class)
                                    && parameters.get(1).isAssignableTo(Command.class)
                                    && method.getRawReturnType().isAssignableTo(Outcome.class)
                                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.isAnnotatedWith(Transactional.class)
                                    && !method.getOwner().isAnnotatedWith(Transactional.class)
                                    && method.getAnnotationOfType(UseCase.class)
                                            .value()
                                            .matches("[a-zA-Z]+\\.[a-zA-Z]+");
                        }));
    }

    ArchRule mutationsCallUseCases() {
        return methods()
                .that()
                .areAnnotatedWith(MutationMapping.class)
                .should(haveMethod(
                        "a call of exactly one use case",
                        method -> method.getMethodCallsFromSelf().stream()
                                        .map(call -> call.getTarget().resolveMember())
                                        .flatMap(Optional::stream)
                                        .filter(target -> target.isAnnotatedWith(UseCase.class))
                                        .count()
                                == 1));
    }

    /** A list with a gap breaks the whole answer; in a map what is absent has no entry. */
    ArchRule batchesWithGapsAreMaps() {
        return methods()
                .that()
                .areAnnotatedWith(BatchMapping.class)
                .should(haveMethod(
                        "a Map as its result where a value may be absent",
                        method -> !(method.reflect().getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                                && method.getRawReturnType().isEquivalentTo(List.class)
                                && type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class))));
    }

    ArchRule namesSayWhatThingsAre() {
        return classes()
                .that(not(describe(
                        "are written by MapStruct",
                        (JavaClass type) -> type.getSimpleName().endsWith("MapperImpl")
                                && type.getRawInterfaces().stream()
                                        .anyMatch(each -> each.isAnnotatedWith("org.mapstruct.Mapper")))))
                .should(be(
                        "named after a thing of the business",
                        type -> !BAD_NAME.matcher(type.getSimpleName()).matches()));
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(be(
                        "in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")));
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " has to be " + what));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveMethod(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, holds.test(method), method.getFullName() + " has to have " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> matches) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf()
                        .forEach(access -> events.add(
                                new SimpleConditionEvent(access, matches.test(access), access.getDescription())));
            }
        };
    }
}
