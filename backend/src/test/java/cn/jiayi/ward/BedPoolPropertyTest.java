package cn.jiayi.ward;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Trap 14, trap 15: whichever nights are taken, what is said to be free is free, and nothing free is left out. */
class BedPoolPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);

    @Property
    void theNextFreeNightIsTheFirstFromWhichAllNightsAreFree(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 2) Integer> taken,
            @ForAll @IntRange(min = 1, max = 6) int number,
            @ForAll @IntRange(max = 10) int from) {
        BedPool pool = pool(taken);

        Optional<LocalDate> next = pool.nextFree(TODAY.plusDays(from), number);

        Optional<LocalDate> expected = IntStream.rangeClosed(from, taken.size() - number)
                .filter(first -> taken.subList(first, first + number).stream().allMatch(each -> each < 2))
                .mapToObj(TODAY::plusDays)
                .findFirst();
        assertThat(next).isEqualTo(expected);
    }

    @Property
    void lettingGoOfItsOwnNightsFreesThemAndNoOther(
            @ForAll @Size(min = 3, max = 20) List<@IntRange(min = 1, max = 2) Integer> taken,
            @ForAll @IntRange(max = 2) int first,
            @ForAll @IntRange(min = 1, max = 3) int number) {
        Nights own = Nights.from(TODAY.plusDays(first), Math.min(number, taken.size() - first));
        BedPool pool = pool(taken);
        BedPool without = pool.without(own);

        assertThat(without.full(own)).isEmpty();
        for (int night = 0; night < taken.size(); night++) {
            LocalDate day = TODAY.plusDays(night);
            int freed = own.contains(day) ? 1 : 0;
            assertThat(without.nights().get(day).free()).isEqualTo(2 - taken.get(night) + freed);
        }
    }

    @Property
    void aRunOfNightsHasAsManyAsItSaysAlsoOverTheEndOfAYear(
            @ForAll @IntRange(min = 1, max = 400) int number, @ForAll @IntRange(max = 800) int from) {
        Nights nights = Nights.from(LocalDate.of(2027, 2, 27).plusDays(from), number);

        assertThat(nights.number()).isEqualTo(number);
        assertThat(nights.each()).hasSize(number).allMatch(nights::contains);
    }

    private static BedPool pool(List<Integer> taken) {
        UUID id = Ids.next();
        Map<LocalDate, WardNight> nights = IntStream.range(0, taken.size())
                .mapToObj(night -> new WardNight(id, TODAY.plusDays(night), 2, taken.get(night)))
                .collect(Collectors.toMap(WardNight::night, Function.identity()));
        return new BedPool(new Ward(), nights, TODAY, LocalDate.MAX);
    }
}
