package cn.jiayi.ward;

import cn.jiayi.platform.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is allowed of a ward. */
final class WardRules {

    /** How many open wards a hospital has at most. */
    static final int MOST_WARDS = 50;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LOCATION = 80;
    private static final int MOST_BEDS = 200;

    private WardRules() {}

    static Optional<WardLimit> outOfRange(WardDraft draft, LocalDate today) {
        if (isOutOfRange(draft.name(), LONGEST_NAME)) {
            return Optional.of(WardLimit.NAME);
        }
        if (isOutOfRange(draft.location(), LONGEST_LOCATION)) {
            return Optional.of(WardLimit.LOCATION);
        }
        if (draft.beds() < 1 || draft.beds() > MOST_BEDS) {
            return Optional.of(WardLimit.BEDS_AT_FIRST);
        }
        return isAhead(draft.firstNight(), today) ? Optional.empty() : Optional.of(WardLimit.FIRST_NIGHT);
    }

    static Optional<WardLimit> outOfRange(ChangeWardBeds wanted, LocalDate today) {
        if (wanted.beds() < 0 || wanted.beds() > MOST_BEDS) {
            return Optional.of(WardLimit.BEDS);
        }
        if (!isAhead(wanted.firstNight(), today)) {
            return Optional.of(WardLimit.FIRST_NIGHT);
        }
        return isAfter(wanted.lastNight(), wanted.firstNight(), today)
                ? Optional.empty()
                : Optional.of(WardLimit.LAST_NIGHT);
    }

    /** From today on, and not further ahead than nights are made. */
    static boolean isAhead(LocalDate night, LocalDate today) {
        return !night.isBefore(today) && !night.isAfter(horizon(today));
    }

    static LocalDate horizon(LocalDate today) {
        return today.plusDays(BedPools.DAYS_AHEAD);
    }

    private static boolean isAfter(@Nullable LocalDate last, LocalDate first, LocalDate today) {
        return last == null || (!last.isBefore(first) && !last.isAfter(horizon(today)));
    }

    private static boolean isOutOfRange(String text, int longest) {
        Words words = Words.of(text);
        return words.areMissing() || words.areLongerThan(longest);
    }
}
