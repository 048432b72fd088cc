package cn.jiayi.ward;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Nights that follow one another, each named by the day on which it begins. Where nobody sleeps, the last lies before the first.
 *
 * @param last the last night that is slept; the patient leaves on the day after
 */
public record Nights(LocalDate first, LocalDate last) {

    public Nights {
        if (last.isBefore(first.minusDays(1))) {
            throw new IllegalArgumentException("nights from " + first + " to " + last);
        }
    }

    public static Nights from(LocalDate first, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(number + " nights");
        }
        return new Nights(first, first.plusDays(number - 1L));
    }

    public int number() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    public boolean isEmpty() {
        return last.isBefore(first);
    }

    public boolean contains(LocalDate night) {
        return !night.isBefore(first) && !night.isAfter(last);
    }

    /** The smallest run of nights that holds both. */
    Nights spanning(Nights other) {
        return new Nights(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    public Stream<LocalDate> each() {
        return first.datesUntil(last.plusDays(1));
    }
}
