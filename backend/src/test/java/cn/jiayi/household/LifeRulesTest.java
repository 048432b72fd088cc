package cn.jiayi.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Trap 8: what stands against acts, decided without a database. */
class LifeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-01-01, DAY_AHEAD",
        "2026-11-22, 2026-01-01,",
        "2026-01-01, 2026-01-01,",
        "2025-12-31, 2026-01-01, DAY_TOO_EARLY",
    })
    void aDayIsNotAheadAndNotBeforeWhatItFollows(LocalDate day, LocalDate earliest, LifeRefusal refusal) {
        assertThat(LifeRules.againstDay(day, earliest, TODAY).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest // also across 29 February
    @CsvSource({
        "2025-11-23,",
        "2025-11-22, NOT_NEWBORN",
        "2026-11-22,",
        "2026-11-23, DAY_AHEAD",
        "2024-02-29, NOT_NEWBORN"
    })
    void aNewbornIsNotYetOneYearOld(LocalDate birth, LifeRefusal refusal) {
        assertThat(LifeRules.againstBirth(birth, TODAY).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest // trap 4
    @CsvSource({
        "2026-08-31, 2027-02-28,",
        "2026-08-31, 2027-03-01, STAY_OUT_OF_BOUNDS",
        "2026-11-22, 2026-11-22,",
        "2026-11-22, 2026-11-21, STAY_OUT_OF_BOUNDS",
    })
    void whoStaysForHalfAYearIsAMember(LocalDate since, LocalDate until, LifeRefusal refusal) {
        assertThat(LifeRules.againstStay(since, until).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void everyMemberIsNamedAndExactlyOneIsTheHead() {
        Set<UUID> members = Set.of(ONE, OTHER);

        assertThat(LifeRules.againstRelations(Map.of(ONE, Relation.HEAD, OTHER, Relation.SPOUSE), members))
                .isEmpty();
        assertThat(LifeRules.againstRelations(Map.of(ONE, Relation.HEAD), members))
                .contains(LifeRefusal.RELATIONS_INCOMPLETE);
        assertThat(LifeRules.againstRelations(Map.of(ONE, Relation.HEAD, OTHER, Relation.HEAD), members))
                .contains(LifeRefusal.NOT_ONE_HEAD);
        assertThat(LifeRules.againstHeads(List.of(Relation.SPOUSE))).contains(LifeRefusal.NOT_ONE_HEAD);
    }

    @Test
    void aSplitTakesMembersAndLeavesSome() {
        Set<UUID> members = Set.of(ONE, OTHER);

        assertThat(LifeRules.againstSplit(Map.of(ONE, Relation.HEAD), members)).isEmpty();
        assertThat(LifeRules.againstSplit(Map.of(), members)).contains(LifeRefusal.SPLIT_LEAVES_NOBODY);
        assertThat(LifeRules.againstSplit(Map.of(ONE, Relation.HEAD, OTHER, Relation.SPOUSE), members))
                .contains(LifeRefusal.SPLIT_LEAVES_NOBODY);
        assertThat(LifeRules.againstSplit(Map.of(new UUID(0, 3), Relation.HEAD), members))
                .contains(LifeRefusal.NOT_A_MEMBER);
    }

    @ParameterizedTest // traps 5 and 13: every group is somebody's, and never both
    @EnumSource
    void aGroupIsMarkedForAPersonOrForAHouseholdOrFollowsFromAge(KeyGroup group) {
        boolean ofPerson = LifeRules.againstMark(group, false).isEmpty();
        boolean ofHousehold = LifeRules.againstMark(group, true).isEmpty();

        assertThat(List.of(ofPerson, ofHousehold, group.followsFromAge())).containsOnlyOnce(true);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 11010519491231002X,,,, ",
        "张三, 11010519491231002x,,, 13812345678,",
        "'  ', 11010519491231002X,,,, NAME_NOT_USABLE",
        "张三, 110105194912310021,,,, ID_NUMBER_INVALID",
        "张三,,,,, PERSON_INCOMPLETE",
        "张三,, MALE, 2026-11-01,,",
        "张三,, MALE, 2026-11-23,, DAY_AHEAD",
        "张三, 11010519491231002X,,, 12345, PHONE_INVALID",
    })
    void aPersonHasANameAndANumberOrSexAndDateOfBirth( // trap 24
            String name, String idNumber, Sex sex, LocalDate birthDate, String phone, LifeRefusal refusal) {
        PersonEntry entry = new PersonEntry(name, idNumber, sex, birthDate, phone);

        assertThat(PersonFacts.against(entry, TODAY).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void whatWasTypedInIsNeverPrinted() { // trap 24
        assertThat(new PersonEntry("张三", "11010519491231002X", null, null, "13812345678"))
                .hasToString("PersonEntry");
        assertThat(new IdentifyResident("key", ONE, "11010519491231002X").toString())
                .doesNotContain("1101");
        assertThat(new ChangePhone("key", ONE, "13812345678").toString()).doesNotContain("138");
    }
}
