package cn.jiayi.institution;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.institution.CombinationOutcome.Refused;
import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M26: one pair is combined once on any day, and what was in force stays. */
class CombinationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    record Days(LocalDate first, @Nullable LocalDate last) {

        boolean has(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    @Property
    void whateverIsFoundedOneAfterTheOtherEachDayHasAtMostOne(@ForAll("wishes") List<Days> wishes) {
        List<Combination> founded = new ArrayList<>();
        for (Days wish : wishes) {
            boolean meets =
                    founded.stream().anyMatch(other -> days().anyMatch(day -> wish.has(day) && other.isInForceOn(day)));
            boolean isRefused = CombinationRules.againstOverlap(founded, wish.first(), wish.last())
                    .isPresent();
            assertThat(isRefused).isEqualTo(meets);
            if (!isRefused) {
                founded.add(combination(wish.first(), wish.last()));
            }
        }
        assertThat(days())
                .allSatisfy(day -> assertThat(founded)
                        .filteredOn(each -> each.isInForceOn(day))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void oneThatHasNotBegunCanBeEndedBeforeItBeginsAndStandsInNobodysWay() {
        LocalDate next = TODAY.plusDays(10);
        Combination ahead = combination(next, null);
        assertThat(CombinationRules.againstEnding(ahead, next.minusDays(1), "填错了", TODAY))
                .isEmpty();
        assertThat(CombinationRules.againstEnding(ahead, next.minusDays(2), "填错了", TODAY))
                .map(Refused::from)
                .contains(next.minusDays(1));
        ahead.end(next.minusDays(1), "填错了", "王", java.time.Instant.EPOCH);
        assertThat(ahead.isNeverInForce()).isTrue();
        assertThat(CombinationRules.againstOverlap(List.of(ahead), next, null)).isEmpty();
        assertThat(CombinationRules.againstEnding(ahead, next, "再开", TODAY))
                .map(Refused::reason)
                .contains(CombinationRefusal.ALREADY_OVER);
    }

    @Test
    void oneInForceEndsTodayAtTheEarliest() {
        Combination now = combination(TODAY.minusYears(3), null);
        assertThat(CombinationRules.againstEnding(now, TODAY, "协议到期", TODAY)).isEmpty();
        assertThat(CombinationRules.againstEnding(now, TODAY.minusDays(1), "协议到期", TODAY))
                .map(Refused::reason)
                .contains(CombinationRefusal.LAST_DAY_OUT_OF_RANGE);
        assertThat(CombinationRules.againstEnding(now, TODAY, " ", TODAY))
                .map(Refused::reason)
                .contains(CombinationRefusal.REASON_OUT_OF_RANGE);
    }

    @Provide
    Arbitrary<List<Days>> wishes() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 60).map(TODAY::plusDays);
        Arbitrary<@Nullable Integer> length =
                Arbitraries.integers().between(0, 30).injectNull(0.2);
        return Combinators.combine(day, length)
                .as((first, days) -> new Days(first, days == null ? null : first.plusDays(days)))
                .list()
                .ofMaxSize(8);
    }

    private static java.util.stream.Stream<LocalDate> days() {
        return TODAY.datesUntil(TODAY.plusDays(100));
    }

    private static Combination combination(LocalDate first, @Nullable LocalDate last) {
        UUID any = Ids.next();
        return new Combination(new CombinationDraft(Ids.next(), "500112", any, any, first, last), null, null);
    }
}
