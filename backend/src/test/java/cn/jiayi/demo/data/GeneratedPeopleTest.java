package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cn.hutool.core.util.IdcardUtil;
import cn.jiayi.IntegrationTest;
import cn.jiayi.household.Sex;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of places, people and areas in the sample data of any size. */
@IntegrationTest
class GeneratedPeopleTest extends GeneratedStage {

    @Test
    void theSameSeedGivesTheSameRows() {
        MemoryRows again = new MemoryRows();
        assertThat(make(2_000, SEED, again)).isEqualTo(accounts);
        assertThat(again.all()).isEqualTo(rows.all());
    }

    @Test
    void anotherSeedGivesOthers() {
        MemoryRows other = new MemoryRows();
        make(2_000, SEED + 1, other);
        assertThat(other.of(Table.RESIDENT).map(row -> row.get("name")).toList())
                .isNotEqualTo(
                        rows.of(Table.RESIDENT).map(row -> row.get("name")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 9_000})
    void makesAsManyHouseholdsAsAskedInTheProportionsOfThePlaces(int size) {
        MemoryRows sized = new MemoryRows();
        make(size, SEED, sized);
        assertThat(sized.of(Table.HOUSEHOLD)).hasSize(size);
        Map<UUID, Long> perTown = countBy(sized.of(Table.HOUSEHOLD), "town_id");
        double people = outlines.stream()
                .flatMap(district -> district.towns().stream())
                .mapToInt(DistrictOutline.Town::population)
                .sum();
        assertThat(outlines)
                .allSatisfy(district -> assertThat(district.towns())
                        .allSatisfy(town -> assertThat((double) perTown.getOrDefault(town.id(), 0L))
                                .isCloseTo(size * town.population() / people, offset(2.0))));
    }

    @Test
    void idNumbersAreValidOfThePersonAndNobodys() { // trap 24
        Set<String> seen = new HashSet<>();
        assertThat(rows.of(Table.RESIDENT)
                        .filter(row -> row.get("id_number_cipher") != null && row.get("double_of_id") == null))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String number = row.<Secret>get("id_number_cipher").text();
                    assertThat(IdcardUtil.isValidCard18(number)).isTrue();
                    assertThat(number).startsWith("5099");
                    assertThat(seen.add(number)).isTrue();
                    IdNumber parsed = IdNumber.parse(number, TODAY).orElseThrow();
                    assertThat(parsed.birthDate()).isEqualTo(row.<LocalDate>get("birth_date"));
                    assertThat(parsed.male()).isEqualTo(row.is("sex", Sex.MALE));
                    assertThat(row.<Secret>get("id_number_index").text()).isEqualTo(number);
                });
        assertThat(rows.of(Table.RESIDENT).filter(row -> row.get("id_number_cipher") == null))
                .as("newborns without a number")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.<LocalDate>get("birth_date")).isAfter(TODAY.minusDays(61)));
    }

    @Test
    void aFullBirthdayGoesOnInTheNextArea() {
        SyntheticIdNumbers numbers = new SyntheticIdNumbers();
        List<String> all = Stream.generate(() -> numbers.next(TODAY, Sex.FEMALE))
                .limit(1_200)
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(IdcardUtil::isValidCard18);
        assertThat(all.getLast()).startsWith("509903");
    }

    @Test
    void phonesRingNowhere() {
        List<String> phones = rows.of(Table.RESIDENT)
                .map(row -> row.<Secret>get("phone_cipher"))
                .filter(Objects::nonNull)
                .map(Secret::text)
                .toList();
        assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.startsWith("160"));
        assertThat(phones).allMatch(phone -> Phone.parse(phone).isPresent());
        assertThat(Stream.of(Table.INSTITUTION, Table.TEAM).flatMap(rows::of).map(row -> row.<String>get("phone")))
                .allMatch(phone -> phone.contains("-000"));
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    void everyKindOfInstitutionIsThere(InstitutionKind kind) {
        assertThat(rows.of(Table.INSTITUTION)).anyMatch(row -> row.is("kind", kind));
    }

    @Test
    void theGridHasGapsOverlapsAndAreasOfMembers() { // M08
        Map<UUID, Long> open =
                countBy(rows.of(Table.GRID_ASSIGNMENT).filter(row -> row.get("until") == null), "grid_area_id");
        for (DistrictOutline district : outlines) {
            Set<UUID> leading = district.towns().getFirst().villages().stream()
                    .map(DistrictOutline.Village::id)
                    .collect(Collectors.toSet());
            List<Long> counts = rows.of(Table.GRID_AREA)
                    .filter(row -> leading.contains(row.<UUID>get("village_id")))
                    .map(row -> open.getOrDefault(row.<UUID>get("id"), 0L))
                    .toList();
            assertThat(counts).hasSize(18).contains(0L, 1L, 2L);
        }
        assertThat(rows.of(Table.GRID_ASSIGNMENT)).anyMatch(row -> row.get("member_id") != null);
        assertThat(rows.of(Table.GRID_AREA)).anyMatch(row -> row.is("assignment_version", 1));
    }
}
