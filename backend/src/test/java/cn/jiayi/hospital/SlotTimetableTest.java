package cn.jiayi.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M23, trap 13, trap 14. */
class SlotTimetableTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID ONE = Ids.next();
    private static final UUID TWO = Ids.next();

    @Test
    void seesOnePatientAfterTheOtherTheTeamsInTheirOrderOnEachDay() {
        PublishSlots wanted = wanted(
                List.of(TODAY.plusDays(2), TODAY.plusDays(1)),
                "08:30",
                20,
                SlotQuota.ofTeam(TWO, 2),
                SlotQuota.ofTeam(ONE, 1));

        List<SlotTime> times = SlotTimetable.of(wanted, SHANGHAI).times();

        // 08:30 in Asia/Shanghai is 00:30 UTC
        Instant first = Instant.parse("2026-11-23T00:30:00Z");
        Duration slot = Duration.ofMinutes(20);
        Duration day = Duration.ofDays(1);
        assertThat(times)
                .containsExactly(
                        new SlotTime(first, first.plus(slot), ReservedFor.team(TWO)),
                        new SlotTime(first.plus(slot), first.plus(slot.multipliedBy(2)), ReservedFor.team(TWO)),
                        new SlotTime(
                                first.plus(slot.multipliedBy(2)),
                                first.plus(slot.multipliedBy(3)),
                                ReservedFor.team(ONE)),
                        new SlotTime(first.plus(day), first.plus(day).plus(slot), ReservedFor.team(TWO)),
                        new SlotTime(
                                first.plus(day).plus(slot),
                                first.plus(day).plus(slot.multipliedBy(2)),
                                ReservedFor.team(TWO)),
                        new SlotTime(
                                first.plus(day).plus(slot.multipliedBy(2)),
                                first.plus(day).plus(slot.multipliedBy(3)),
                                ReservedFor.team(ONE)));
    }

    @Test
    void countsADayThatIsNamedTwiceOnce() {
        assertThat(SlotTimetable.of(wanted(List.of(TODAY, TODAY), "08:30", 20, SlotQuota.ofTeam(ONE, 3)), SHANGHAI)
                        .times())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "23:00, 30, 2, false",
        "23:00, 30, 3, true",
        "23:01, 30, 2, true",
        "00:00, 36, 40, false",
        "00:00, 37, 40, true"
    })
    void endsAtMidnightAtTheLatest(String start, int minutes, int patients, boolean past) {
        PublishSlots wanted = wanted(List.of(TODAY), start, minutes, SlotQuota.ofTeam(ONE, patients));

        assertThat(SlotTimetable.runsPastMidnight(wanted)).isEqualTo(past);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "24:00", "08:60", "0830", "08:30:00", "", "八点半", " 08:30", "08:30 "})
    void refusesATimeThatIsNone(String text) {
        assertThat(limit(wanted(List.of(TODAY), text, 20, SlotQuota.ofTeam(ONE, 1))))
                .isEqualTo(PublishLimit.START_TIME);
    }

    @ParameterizedTest
    @CsvSource({"4, SLOT_MINUTES", "5,", "120,", "121, SLOT_MINUTES", "-20, SLOT_MINUTES"})
    void takesSlotsOf5To120Minutes(int minutes, PublishLimit limit) {
        assertThat(limit(wanted(List.of(TODAY), "08:30", minutes, SlotQuota.ofTeam(ONE, 1))))
                .isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"0, QUOTA", "1,", "40,", "41, QUOTA", "-1, QUOTA"})
    void takesQuotasOf1To40(int count, PublishLimit limit) {
        assertThat(limit(wanted(List.of(TODAY), "08:30", 5, SlotQuota.ofTeam(ONE, count))))
                .isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"0, NUMBER_OF_DAYS", "1,", "31,", "32, NUMBER_OF_DAYS"})
    void takes1To31Days(int days, PublishLimit limit) {
        List<LocalDate> named =
                IntStream.range(0, days).mapToObj(TODAY::plusDays).toList();

        assertThat(limit(wanted(named, "08:30", 20, SlotQuota.ofTeam(ONE, 1)))).isEqualTo(limit);
    }

    @Test
    void refusesADayMoreThanAYearAhead() {
        assertThat(limit(wanted(List.of(TODAY, TODAY.plusYears(1)), "08:30", 20, SlotQuota.ofTeam(ONE, 1))))
                .isNull();
        assertThat(limit(wanted(List.of(TODAY, TODAY.plusYears(1).plusDays(1)), "08:30", 20, SlotQuota.ofTeam(ONE, 1))))
                .isEqualTo(PublishLimit.DAY_TOO_FAR);
    }

    @Test
    void refusesADoctorWithoutANameOrWithOneOf41Characters() {
        assertThat(limit(named("  "))).isEqualTo(PublishLimit.SERVED_BY);
        assertThat(limit(named("王".repeat(41)))).isEqualTo(PublishLimit.SERVED_BY);
        assertThat(limit(named(" " + "王".repeat(40) + " "))).isNull();
    }

    @Test
    void refusesAPublicationForNoTeam() {
        assertThat(limit(wanted(List.of(TODAY), "08:30", 20))).isEqualTo(PublishLimit.NUMBER_OF_TEAMS);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T00:29:59.999Z, false", "2026-11-22T00:30:00Z, true", "2026-11-22T00:31:00Z, true"})
    void hasBegunWhenTheFirstSlotHasByTheClockOfShanghai(Instant now, boolean begun) {
        SlotTimetable timetable = SlotTimetable.of(
                wanted(List.of(TODAY, TODAY.plusDays(1)), "08:30", 20, SlotQuota.ofTeam(ONE, 1)), SHANGHAI);

        assertThat(timetable.hasBegun(Clock.fixed(now, SHANGHAI))).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 30, false", // ends as the other begins
        "08:00, 31, true",
        "08:35, 5, true", // within
        "08:20, 60, true", // around
        "08:50, 20, false", // begins as the other ends
    })
    void aDoctorIsInOnePlaceAtATime(String start, int minutes, boolean clashes) {
        SlotTimetable timetable =
                SlotTimetable.of(wanted(List.of(TODAY), start, minutes, SlotQuota.ofTeam(ONE, 1)), SHANGHAI);
        SlotTime existing = SlotTimetable.of(wanted(List.of(TODAY), "08:30", 20, SlotQuota.ofTeam(TWO, 1)), SHANGHAI)
                .times()
                .getFirst();

        assertThat(timetable.firstClash(List.of(slot(existing))).isPresent()).isEqualTo(clashes);
    }

    private static ClinicSlot slot(SlotTime time) {
        return new ClinicSlot(
                new Department(new DepartmentDraft(Ids.next(), "500112", Ids.next(), "心内科", "门诊楼三楼", 1)),
                SlotKind.EXPERT_CLINIC,
                "王医生",
                time,
                new SlotWindow(Duration.ofDays(1), Duration.ofHours(12), Instant.EPOCH));
    }

    private static PublishLimit limit(PublishSlots wanted) {
        return SlotTimetable.outOfRange(wanted, TODAY).orElse(null);
    }

    private static PublishSlots named(String doctor) {
        return new PublishSlots(
                "key",
                Ids.next(),
                SlotKind.EXPERT_CLINIC,
                doctor,
                List.of(TODAY),
                "08:30",
                20,
                List.of(SlotQuota.ofTeam(ONE, 1)));
    }

    private static PublishSlots wanted(List<LocalDate> days, String start, int minutes, SlotQuota... quotas) {
        return new PublishSlots(
                "key", Ids.next(), SlotKind.EXPERT_CLINIC, "王医生", days, start, minutes, List.of(quotas));
    }
}
