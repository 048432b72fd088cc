package cn.jiayi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.JiayiApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.jiayi");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(JiayiApplication.class).verify();
    }

    static Stream<ArchRule> rules() {
        Rules rules = new Rules("cn.jiayi");
        return Stream.of(
                rules.aModuleHasTwoPackages(),
                rules.theEdgeIsHidden(),
                rules.repositoriesAreHidden(),
                rules.onlyThePlatformKnowsTheSecurityContext(),
                rules.timeComesFromTheClock(),
                rules.rowsAreReadIntoAList(),
                rules.readsCarryTheirScope(UnscopedReads.allowed()),
                rules.everyRootMappingHasItsRights(),
                rules.everyFileHasItsRights(),
                rules.everyUseCaseHasItsForm(),
                rules.mutationsCallUseCases(),
                rules.batchesWithGapsAreMaps(),
                rules.namesSayWhatThingsAre(),
                rules.everyPackageIsNullMarked());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void theListOfUnscopedReadsNamesNothingThatIsGone() {
        Set<String> used = PRODUCT.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(Rules::isUnscoped)
                .map(Rules::signature)
                .collect(Collectors.toSet());
        assertThat(used).containsAll(UnscopedReads.allowed());
    }
}
