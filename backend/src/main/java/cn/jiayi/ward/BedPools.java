package cn.jiayi.ward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the nights of wards: locked, to take some of them, or as they are, to say what is free. */
@Component
@RequiredArgsConstructor
class BedPools {

    /** How many days ahead nights are made and beds are given. */
    static final int DAYS_AHEAD = 90;

    private final WardNights nights;
    private final Clock clock;

    /** As if what is their own were let go; the rows of that are locked too. */
    List<BedPool> locked(List<WardOffer> offers, Nights wanted, @Nullable TakenNights own) {
        List<UUID> wards = Stream.concat(ids(offers), Stream.ofNullable(own).map(TakenNights::wardId))
                .distinct()
                .toList();
        Nights range = own == null ? wanted : wanted.spanning(own.nights());
        return pools(offers, nights.lock(wards, range), own);
    }

    /** All nights from one on that are made. */
    List<BedPool> from(LocalDate first, List<WardOffer> offers, @Nullable TakenNights own) {
        LocalDate start = first.isBefore(today()) ? today() : first;
        LocalDate last = today().plusDays(DAYS_AHEAD);
        return start.isAfter(last)
                ? pools(offers, List.of(), own)
                : pools(offers, nights.of(ids(offers).toList(), new Nights(start, last)), own);
    }

    /** Why none of them has a bed then, and when one has. */
    BedHold.NotTaken missed(List<WardOffer> offers, Nights wanted, @Nullable TakenNights own) {
        List<BedPool> pools = from(wanted.first(), offers, own);
        Optional<LocalDate> next = pools.stream()
                .flatMap(pool -> pool.nextFree(later(wanted.first(), today()), wanted.number()).stream())
                .min(Comparator.naturalOrder());
        BedStanding standing = pools.stream()
                .map(pool -> pool.standing(wanted))
                .max(Comparator.comparing(BedPools::nearness))
                .orElse(BedStanding.NOT_THERE);
        List<LocalDate> full = pools.stream()
                .filter(pool -> pool.standing(wanted) == BedStanding.FULL)
                .map(pool -> pool.full(wanted))
                .min(Comparator.comparing(List::size))
                .orElse(List.of());
        return new BedHold.NotTaken(standing, full, next.orElse(null));
    }

    private List<BedPool> pools(List<WardOffer> offers, List<WardNight> read, @Nullable TakenNights own) {
        return offers.stream()
                .map(offer -> BedPool.of(offer.ward(), read, today(), offer.openUntil()))
                .map(pool ->
                        own != null && own.wardId().equals(pool.ward().getId()) ? pool.without(own.nights()) : pool)
                .toList();
    }

    /** Of several reasons the one that is nearest to a bed is told. */
    private static int nearness(BedStanding standing) {
        return switch (standing) {
            case NOT_THERE -> 0;
            case CLOSED -> 1;
            case PAST -> 2;
            case NOT_OPEN -> 3;
            case FULL -> 4;
            case OPEN -> 5;
        };
    }

    private static Stream<UUID> ids(List<WardOffer> offers) {
        return offers.stream().map(offer -> offer.ward().getId());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
