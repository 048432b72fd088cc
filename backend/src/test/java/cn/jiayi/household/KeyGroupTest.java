package cn.jiayi.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M12, traps 5 and 13: what follows from age moves with the calendar, and nobody marks it. */
class KeyGroupTest {

    private static final LocalDate BORN = LocalDate.of(1961, 11, 23);

    @Test
    void somebodyIsElderlyFromTheSixtyFifthBirthday() {
        assertThat(KeyGroup.byAge(BORN, LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(KeyGroup.byAge(BORN, LocalDate.of(2026, 11, 23))).containsExactly(KeyGroup.ELDERLY);
    }

    @Test
    void somebodyIsAChildFromBirthUntilTheDayBeforeTheSeventhBirthday() {
        assertThat(KeyGroup.byAge(BORN, BORN)).containsExactly(KeyGroup.CHILD);
        assertThat(KeyGroup.byAge(BORN, BORN.plusYears(7).minusDays(1))).containsExactly(KeyGroup.CHILD);
        assertThat(KeyGroup.byAge(BORN, BORN.plusYears(7))).isEmpty();
    }

    @Test
    void whoIsBornOnALeapDayAgesOnTheFirstOfMarch() {
        LocalDate leapDay = LocalDate.of(1960, 2, 29);
        assertThat(KeyGroup.byAge(leapDay, LocalDate.of(2025, 2, 28))).isEmpty();
        assertThat(KeyGroup.byAge(leapDay, LocalDate.of(2025, 3, 1))).containsExactly(KeyGroup.ELDERLY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ELDERLY", "CHILD"})
    void ageIsNeverMarked(KeyGroup group) {
        HouseholdDraft.Mark mark = new HouseholdDraft.Mark(group, "民政", BORN);
        assertThatThrownBy(() -> KeyGroupMark.ofResident(Ids.next(), Ids.next(), mark))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ELDERLY", "CHILD"},
            mode = EnumSource.Mode.EXCLUDE)
    void aMarkBelongsEitherToThePersonOrToTheHousehold(KeyGroup group) { // trap 5
        HouseholdDraft.Mark mark = new HouseholdDraft.Mark(group, "民政", BORN);
        assertThat(catchThrowable(() -> KeyGroupMark.ofHousehold(Ids.next(), Ids.next(), mark)) == null)
                .isEqualTo(group.isOfTheHousehold());
        assertThat(catchThrowable(() -> KeyGroupMark.ofResident(Ids.next(), Ids.next(), mark)) == null)
                .isNotEqualTo(group.isOfTheHousehold());
    }

    @Test
    void povertyLowIncomeAndSpecialFamilyPlanningAreTheHouseholds() { // trap 5
        assertThat(KeyGroup.values())
                .filteredOn(KeyGroup::isOfTheHousehold)
                .containsExactly(KeyGroup.REGISTERED_POOR, KeyGroup.SPECIAL_FAMILY_PLANNING, KeyGroup.LOW_INCOME);
    }
}
