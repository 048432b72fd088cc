package cn.jiayi.ward;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The nights of one ward as they stand to somebody who wants a bed.
 *
 * @param openUntil the last night on which a stay of theirs may begin
 */
record BedPool(Ward ward, Map<LocalDate, WardNight> nights, LocalDate today, LocalDate openUntil) {

    static BedPool of(Ward ward, List<WardNight> all, LocalDate today, LocalDate openUntil) {
        return new BedPool(
                ward,
                all.stream()
                        .filter(night -> night.wardId().equals(ward.getId()))
                        .collect(Collectors.toMap(WardNight::night, Function.identity())),
                today,
                openUntil);
    }

    /** The same pool as if these nights were let go. */
    BedPool without(Nights own) {
        return new BedPool(
                ward,
                nights.values().stream()
                        .map(night -> own.contains(night.night())
                                ? new WardNight(night.wardId(), night.night(), night.beds(), night.taken() - 1)
                                : night)
                        .collect(Collectors.toMap(WardNight::night, Function.identity())),
                today,
                openUntil);
    }

    /** How it stands to whoever begins then. */
    BedStanding standing(Nights wanted) {
        if (wanted.first().isBefore(today)) {
            return BedStanding.PAST;
        }
        return wanted.first().isAfter(openUntil)
                ? BedStanding.NOT_OPEN
                : room(wanted.each().toList());
    }

    /** Whether there is room on each of the nights, past ones too. */
    BedStanding room(List<LocalDate> wanted) {
        if (wanted.stream().anyMatch(ward::isClosedOn)) {
            return BedStanding.CLOSED;
        }
        if (!nights.keySet().containsAll(wanted)) {
            return BedStanding.NOT_OPEN;
        }
        return wanted.stream().allMatch(this::isFree) ? BedStanding.OPEN : BedStanding.FULL;
    }

    /** Those of the nights that have no free bed. */
    List<LocalDate> full(Nights wanted) {
        return wanted.each().filter(night -> !isFree(night)).toList();
    }

    /** How many beds are free for whoever begins then: the least of the nights. */
    int free(Nights wanted) {
        return standing(wanted) == BedStanding.OPEN
                ? wanted.each()
                        .mapToInt(night -> nights.get(night).free())
                        .min()
                        .orElse(0)
                : 0;
    }

    /** The earliest first night, not before this one, on which a bed is free for as many nights. */
    Optional<LocalDate> nextFree(LocalDate from, int number) {
        LocalDate last = nights.keySet().stream().max(Comparator.naturalOrder()).orElse(from);
        return from.datesUntil(last.plusDays(2).isAfter(from) ? last.plusDays(2) : from)
                .filter(night -> standing(Nights.from(night, number)) == BedStanding.OPEN)
                .findFirst();
    }

    private boolean isFree(LocalDate night) {
        WardNight found = nights.get(night);
        return found != null && found.free() > 0;
    }
}
