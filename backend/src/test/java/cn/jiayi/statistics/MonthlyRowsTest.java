package cn.jiayi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** M33, trap 22: every sum is the sum of its parts, nothing of nothing is no rate, and rows with zero stay. */
class MonthlyRowsTest {

    private static final String DISTRICT = "500112";
    private static final List<UUID> HOSPITALS = ids("hospital", 3);
    private static final List<UUID> INSTITUTIONS = ids("institution", 3);

    @Property(tries = 300)
    void theDistrictIsTheSumOfItsHospitalsAndOfItsTeams(@ForAll("counted") List<Counted> counted) {
        MonthlyRows rows = new MonthlyRows(DISTRICT);
        rows.add(counted);
        for (StatisticsIndicator indicator : StatisticsIndicator.values()) {
            Part all = rows.rows().get(SubjectKey.district(DISTRICT)).get(indicator);
            for (Cut cut :
                    List.of(Cut.HOSPITAL, Cut.INSTITUTION, Cut.TEAM, Cut.TEAM_OF_HOSPITAL, Cut.HOSPITAL_OF_TEAM)) {
                assertThat(sum(rows.rows(), cut, indicator))
                        .as("%s by %s", indicator, cut)
                        .isEqualTo(all);
            }
        }
    }

    @Example
    void whoHadNothingStaysWithZeroAndWithoutARate() {
        MonthlyRows rows = new MonthlyRows(DISTRICT);
        SubjectKey idle = SubjectKey.institution(DISTRICT, INSTITUTIONS.getFirst());
        rows.zero(idle);
        assertThat(rows.rows().get(idle))
                .hasSize(StatisticsIndicator.values().length)
                .allSatisfy((indicator, part) -> {
                    assertThat(part).isEqualTo(new Part(0, 0));
                    assertThat(part.ratePercent()).isNull();
                });
    }

    @Example
    void whatIsCountedForAnInstitutionAsAWholeIsNoTeams() {
        MonthlyRows rows = new MonthlyRows(DISTRICT);
        rows.add(List.of(new Counted(
                StatisticsIndicator.SLOTS_USED, HOSPITALS.getFirst(), INSTITUTIONS.getFirst(), null, new Part(1, 2))));
        assertThat(rows.rows().keySet())
                .extracting(SubjectKey::cut)
                .containsExactlyInAnyOrder(Cut.DISTRICT, Cut.HOSPITAL, Cut.INSTITUTION);
    }

    @Example
    void percentIsRoundedHalfUpToTwoDecimals() {
        assertThat(new Part(1, 3).ratePercent()).isEqualTo(new BigDecimal("33.33"));
        assertThat(new Part(2, 3).ratePercent()).isEqualTo(new BigDecimal("66.67"));
        assertThat(new Part(1, 800).ratePercent()).isEqualTo(new BigDecimal("0.13"));
    }

    @Example
    void monthsAreAtMostThreeYearsAndNeverTheOtherWayRound() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(Months.of(null, null, today)).isEqualTo(months("2025-12", "2026-11"));
        assertThat(Months.of(LocalDate.of(2010, 1, 31), LocalDate.of(2026, 3, 5), today))
                .isEqualTo(months("2023-04", "2026-03"));
        assertThat(Months.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 3, 5), today))
                .isEqualTo(months("2026-03", "2026-03"));
        assertThat(Months.of(null, LocalDate.of(2030, 1, 1), today).last()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(months("2025-12", "2026-02").all()).hasSize(3);
    }

    @Provide
    Arbitrary<List<Counted>> counted() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as((happened, missed) -> new Part(happened, happened + missed));
        Arbitrary<Integer> three = Arbitraries.integers().between(0, 2);
        return Combinators.combine(Arbitraries.of(StatisticsIndicator.class), three, three, three, part)
                .as((indicator, hospital, institution, team, of) -> new Counted(
                        indicator,
                        HOSPITALS.get(hospital),
                        INSTITUTIONS.get(institution),
                        ids("team of " + institution, 3).get(team),
                        of))
                .list()
                .ofMaxSize(40);
    }

    private static Part sum(
            Map<SubjectKey, Map<StatisticsIndicator, Part>> rows, Cut cut, StatisticsIndicator indicator) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().cut() == cut)
                .map(row -> row.getValue().get(indicator))
                .reduce(Part.NONE, Part::plus);
    }

    private static Months months(String first, String last) {
        return new Months(YearMonth.parse(first), YearMonth.parse(last));
    }

    private static List<UUID> ids(String of, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> UUID.nameUUIDFromBytes((of + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
