package cn.jiayi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Each rule of the architecture finds its bad example: a rule that finds nothing anywhere would pass as well. */
class RulesBiteTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad");

    static Stream<Arguments> rules() {
        Rules rules = new Rules("bad");
        return Stream.of(
                Arguments.of(rules.aModuleHasTwoPackages(), "bad.ledger.internal.Layered"),
                Arguments.of(rules.theEdgeIsHidden(), "bad.ledger.graphql.PublicController"),
                Arguments.of(rules.repositoriesAreHidden(), "bad.ledger.PublicEntries"),
                Arguments.of(rules.onlyThePlatformKnowsTheSecurityContext(), "bad.ledger.ReadsTheContext"),
                Arguments.of(rules.timeComesFromTheClock(), "LocalDate.now()"),
                Arguments.of(rules.timeComesFromTheClock(), "Instant.now()"),
                Arguments.of(rules.timeComesFromTheClock(), "LocalDate.now(java.time.ZoneId)"),
                Arguments.of(rules.timeComesFromTheClock(), "System.currentTimeMillis()"),
                Arguments.of(rules.rowsAreReadIntoAList(), "StreamsRows.names"),
                Arguments.of(rules.readsCarryTheirScope(Set.of()), "findById"),
                Arguments.of(rules.readsCarryTheirScope(Set.of()), "findAll"),
                Arguments.of(rules.readsCarryTheirScope(Set.of()), "EntityManager.find"),
                Arguments.of(rules.everyRootMappingHasItsRights(), "PublicController.unguarded"),
                Arguments.of(rules.everyRootMappingHasItsRights(), "PublicController.disguised"),
                Arguments.of(rules.everyRootMappingHasItsRights(), "PublicController.doubled"),
                Arguments.of(rules.everyFileHasItsRights(), "PublicController.everything"),
                Arguments.of(rules.everyUseCaseHasItsForm(), "BadUseCases.withoutActor"),
                Arguments.of(rules.everyUseCaseHasItsForm(), "BadUseCases.withoutOutcome"),
                Arguments.of(rules.everyUseCaseHasItsForm(), "BadUseCases.ownTransaction"),
                Arguments.of(rules.everyUseCaseHasItsForm(), "BadUseCases.withoutVerb"),
                Arguments.of(rules.mutationsCallUseCases(), "PublicController.unguarded"),
                Arguments.of(rules.batchesWithGapsAreMaps(), "PublicController.withGaps"),
                Arguments.of(rules.namesSayWhatThingsAre(), "bad.ledger.EntryManager"),
                Arguments.of(rules.namesSayWhatThingsAre(), "bad.ledger.EntryDto"),
                Arguments.of(rules.everyPackageIsNullMarked(), "bad.unmarked.Anything"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(BAD).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(culprit));
    }

    @Test
    void findsUseOfAModuleThatIsNotDeclared() {
        assertThat(ApplicationModules.of("bad", (ImportOption) location -> true)
                        .detectViolations()
                        .getMessages())
                .anySatisfy(message -> assertThat(message).contains("ledger").contains("vault"));
    }

    @Test
    void sparesWhatIsAllowedByName() {
        Set<String> allowed = Set.of(
                "Unscoped.one PublicEntries.findById",
                "Unscoped.all PublicEntries.findAll",
                "Unscoped.found EntityManager.find");
        assertThat(new Rules("bad").readsCarryTheirScope(allowed).evaluate(BAD).hasViolation())
                .isFalse();
    }
}
