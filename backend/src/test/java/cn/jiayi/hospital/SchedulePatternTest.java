package cn.jiayi.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M23, M27, trap 13: which days of a schedule get slots. */
class SchedulePatternTest {

    private static final LocalDate BASE = LocalDate.of(2026, 1, 1);
    private static final UUID TEAM = Ids.next();

    @Property(tries = 300)
    void makesEachDayOfItsWeekdaysWithinItsWeeksOnceAndNoOther(
            @ForAll @Size(min = 1) Set<DayOfWeek> weekdays,
            @ForAll @IntRange(max = 800) int first,
            @ForAll @IntRange(max = 90) int length,
            @ForAll @IntRange(min = 1, max = 8) int weeks,
            @ForAll @IntRange(max = 900) int now) {
        LocalDate firstDay = BASE.plusDays(first);
        LocalDate lastDay = length == 0 ? null : firstDay.plusDays(length);
        LocalDate today = BASE.plusDays(now);

        List<LocalDate> days = pattern(weekdays, firstDay, lastDay, weeks).daysToMake(today, Set.of());

        assertThat(days).doesNotHaveDuplicates().isSorted();
        for (LocalDate day = BASE; day.isBefore(BASE.plusDays(1100)); day = day.plusDays(1)) {
            boolean wanted = weekdays.contains(day.getDayOfWeek())
                    && !day.isBefore(firstDay)
                    && (lastDay == null || !day.isAfter(lastDay))
                    && !day.isBefore(today)
                    && !day.isAfter(today.plusDays(7L * weeks));
            assertThat(days.contains(day)).isEqualTo(wanted);
        }
    }

    @Property(tries = 200)
    void nightAfterNightMakesWhatOneNightWouldAndNothingTwice(
            @ForAll @Size(min = 1) Set<DayOfWeek> weekdays,
            @ForAll @IntRange(min = 1, max = 8) int weeks,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> pauses) {
        SchedulePattern pattern = pattern(weekdays, BASE, null, weeks);
        Set<LocalDate> made = new HashSet<>();
        LocalDate today = BASE;
        for (int pause : pauses) {
            today = today.plusDays(pause);
            List<LocalDate> tonight = pattern.daysToMake(today, made);
            assertThat(tonight).noneMatch(made::contains);
            made.addAll(tonight);
            assertThat(pattern.daysToMake(today, made)).isEmpty();
            assertThat(made).containsAll(pattern.daysToMake(today, Set.of()));
        }
    }

    @Property(tries = 200)
    void meetsAnotherExactlyWhereOneDayHasBothAtOneTime(
            @ForAll @Size(min = 1) Set<DayOfWeek> one,
            @ForAll @Size(min = 1) Set<DayOfWeek> two,
            @ForAll @IntRange(min = 8, max = 12) int hourOfOne,
            @ForAll @IntRange(min = 8, max = 12) int hourOfTwo,
            @ForAll @IntRange(max = 30) int gap,
            @ForAll @IntRange(min = 7, max = 30) int length) {
        SchedulePattern left = at("%02d:00".formatted(hourOfOne), one, BASE, BASE.plusDays(length));
        SchedulePattern right = at("%02d:00".formatted(hourOfTwo), two, BASE.plusDays(gap), null);

        // each lasts an hour; a common weekday is only sure to come where they share a whole week
        boolean sure = gap + 6 <= length;
        boolean expected = hourOfOne == hourOfTwo && one.stream().anyMatch(two::contains);
        if (sure || gap > length) {
            assertThat(left.meets(right)).isEqualTo(expected && sure).isEqualTo(right.meets(left));
        }
    }

    @Test
    void refusesWhatIsOutsideWhatIsAllowed() {
        assertThat(pattern(Set.of(), BASE, null, 2).outOfRange(BASE)).contains(PublishLimit.WEEKDAYS);
        assertThat(pattern(Set.of(DayOfWeek.MONDAY), BASE, null, 9).outOfRange(BASE))
                .contains(PublishLimit.WEEKS_AHEAD);
        assertThat(pattern(Set.of(DayOfWeek.MONDAY), BASE, BASE.minusDays(1), 2).outOfRange(BASE))
                .contains(PublishLimit.LAST_DAY);
        assertThat(at("8:30", Set.of(DayOfWeek.MONDAY), BASE, null).outOfRange(BASE))
                .contains(PublishLimit.START_TIME);
        assertThat(pattern(Set.of(DayOfWeek.MONDAY), BASE, null, 8).outOfRange(BASE))
                .isEmpty();
    }

    private static SchedulePattern pattern(
            Set<DayOfWeek> weekdays, LocalDate firstDay, @Nullable LocalDate lastDay, int weeks) {
        return new SchedulePattern(
                SlotKind.EXAMINATION,
                "64 排 CT",
                weekdays,
                "08:30",
                20,
                List.of(SlotQuota.ofTeam(TEAM, 3)),
                firstDay,
                lastDay,
                weeks);
    }

    private static SchedulePattern at(
            String start, Set<DayOfWeek> weekdays, LocalDate firstDay, @Nullable LocalDate lastDay) {
        return new SchedulePattern(
                SlotKind.EXAMINATION,
                "64 排 CT",
                weekdays,
                start,
                20,
                List.of(SlotQuota.ofTeam(TEAM, 3)),
                firstDay,
                lastDay,
                2);
    }
}
