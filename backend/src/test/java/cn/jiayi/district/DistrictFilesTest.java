package cn.jiayi.district;

import static cn.jiayi.district.TeamRole.FAMILY_DOCTOR;
import static cn.jiayi.district.TeamRole.MATERNAL_CHILD_STAFF;
import static cn.jiayi.district.TeamRole.NURSE;
import static cn.jiayi.district.TeamRole.PUBLIC_HEALTH_DOCTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** M01, M02: two districts side by side, as their texts say; what a text does not say is absent. */
class DistrictFilesTest {

    private final List<DistrictFile> files = DistrictFiles.read(
            new PathMatchingResourcePatternResolver(), JsonMapper.builder().build());

    private final DistrictFile yubei = file("500112");
    private final DistrictFile erqi = file("410103");

    private DistrictFile file(String code) {
        return files.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yubeiHasItsPolicyOf2017() {
        DistrictFile.Policy policy = yubei.policies().getFirst();
        assertThat(policy.source()).isEqualTo("渝北卫健〔2017〕475号");
        assertThat(policy.validFrom()).isEqualTo(LocalDate.of(2017, 6, 21));
        assertThat(policy.termYears()).isEqualTo(1);
        assertThat(policy.residenceMonths()).isEqualTo(6);
        assertThat(policy.residentFeeFen()).isEqualTo(5_000);
        assertThat(policy.onePlusOne()).isTrue();
        assertThat(policy.requiredTeamRoles()).containsExactly(FAMILY_DOCTOR, NURSE, PUBLIC_HEALTH_DOCTOR);
        assertThat(rates(policy))
                .containsExactly(
                        "URBAN_RESIDENTS 20",
                        "RURAL_RESIDENTS 45",
                        "KEY_GROUPS 60",
                        "REGISTERED_POOR 100",
                        "SPECIAL_FAMILY_PLANNING 100");
        assertThat(policy.householdsAdvised()).isNull();
        assertThat(policy.householdsLimit()).isNull();
        assertThat(policy.subsidyFen()).isNull();
        assertThat(policy.contractingSharePercent()).isNull();
    }

    @Test
    void erqiHasItsPolicyOf2016() {
        DistrictFile.Policy policy = erqi.policies().getFirst();
        assertThat(policy.source()).isEqualTo("二七卫计〔2016〕110号");
        assertThat(policy.validFrom()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(policy.termYears()).isEqualTo(3);
        assertThat(policy.residenceMonths()).isZero();
        assertThat(policy.householdsAdvised()).isEqualTo(1_000);
        assertThat(policy.householdsLimit()).isEqualTo(1_500);
        assertThat(policy.subsidyFen()).isEqualTo(1_000);
        assertThat(policy.contractingSharePercent()).isEqualTo(new BigDecimal("40"));
        assertThat(policy.onePlusOne()).isFalse();
        assertThat(policy.requiredTeamRoles())
                .containsExactly(FAMILY_DOCTOR, NURSE, PUBLIC_HEALTH_DOCTOR, MATERNAL_CHILD_STAFF);
        assertThat(rates(policy)).containsExactly("URBAN_RESIDENTS 30", "RURAL_RESIDENTS 80");
        assertThat(policy.residentFeeFen()).isNull();
    }

    private static Stream<String> rates(DistrictFile.Policy policy) {
        return policy.targets().stream()
                .map(target -> target.group() + " " + target.ratePercent().toPlainString());
    }

    @Test
    void yubeiHasThe22TownsOfItsAnnexWithTheirPermanentResidents() { // M02, trap 4
        assertThat(yubei.towns()).hasSize(22);
        assertThat(yubei.towns()).noneMatch(DistrictFile.Town::sample);
        assertThat(population(yubei, Residence.URBAN)).isEqualTo(856_181);
        assertThat(population(yubei, Residence.RURAL)).isEqualTo(359_220);
    }

    private static int population(DistrictFile file, Residence residence) {
        return file.towns().stream()
                .filter(town -> town.residence() == residence)
                .mapToInt(DistrictFile.Town::population)
                .sum();
    }

    @Test
    void whatNoTextNamesIsMarkedAsSample() {
        assertThat(erqi.towns()).allMatch(DistrictFile.Town::sample);
        assertThat(files)
                .allSatisfy(file -> assertThat(file.towns()).allSatisfy(town -> {
                    assertThat(town.villages()).isNotEmpty().allMatch(DistrictFile.Village::sample);
                    assertThat(town.code()).isNull();
                }));
    }

    @Test
    void villagesAddUpToTheirTown() {
        assertThat(files)
                .allSatisfy(file -> assertThat(file.towns())
                        .allSatisfy(town -> assertThat(town.villages().stream()
                                        .mapToInt(DistrictFile.Village::population)
                                        .sum())
                                .isEqualTo(town.population())));
    }

    @Test
    void aTownMayBeUrban() { // trap 19
        assertThat(erqi.towns()).anyMatch(town -> town.name().endsWith("镇") && town.residence() == Residence.URBAN);
    }

    @Test
    void aTownsCodeIsNineDigitsUnderItsDistrict() { // trap 25
        assertThat(withTownCode("500112001").towns().getFirst().code()).isEqualTo("500112001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withTownCode("410103001"))
                .withMessageContaining("410103001")
                .withMessageContaining("双凤桥街道");
        assertThatIllegalArgumentException().isThrownBy(() -> withTownCode("5001120011"));
    }

    private static DistrictFile withTownCode(String code) {
        return new DistrictFile(
                "500112",
                "重庆市渝北区",
                List.of(),
                List.of(new DistrictFile.Town("双凤桥街道", code, Residence.URBAN, 1, false, List.of())));
    }

    @Test
    void everyRowHasAnIdOfItsOwn() {
        List<UUID> ids = files.stream()
                .flatMap(file -> Stream.of(
                                Stream.of(file.districtId()),
                                file.policies().stream().map(file::policyId),
                                file.towns().stream().map(file::townId),
                                file.towns().stream()
                                        .flatMap(town ->
                                                town.villages().stream().map(village -> file.villageId(town, village))))
                        .flatMap(stream -> stream))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }
}
