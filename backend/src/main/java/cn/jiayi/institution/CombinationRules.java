package cn.jiayi.institution;

import static cn.jiayi.institution.CombinationOutcome.Refused.because;
import static cn.jiayi.institution.CombinationRefusal.*;

import cn.jiayi.institution.CombinationOutcome.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands against a combination (M03, M26). Pure. */
final class CombinationRules {

    /** What was agreed a while ago may still be entered; visits decided meanwhile keep what was decided. */
    private static final int YEARS_BACK = 1;

    private static final int YEARS_AHEAD = 1;
    private static final int LONGEST_REASON = 500;

    private CombinationRules() {}

    static Optional<Refused> against(
            Institution primary,
            Institution hospital,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            LocalDate today) {
        if (primary.isHospital()) {
            return Optional.of(because(NOT_PRIMARY));
        }
        if (hospital.getKind() != InstitutionKind.SECONDARY_HOSPITAL) {
            return Optional.of(because(NOT_SECONDARY));
        }
        LocalDate earliest = today.minusYears(YEARS_BACK);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (firstDay.isBefore(earliest) || firstDay.isAfter(latest)) {
            return Optional.of(new Refused(FIRST_DAY_OUT_OF_RANGE, null, earliest, latest));
        }
        LocalDate earliestEnd = firstDay.isAfter(today) ? firstDay : today;
        return lastDay != null && lastDay.isBefore(earliestEnd)
                ? Optional.of(new Refused(LAST_DAY_OUT_OF_RANGE, null, earliestEnd, null))
                : Optional.empty();
    }

    /** @param others of the same pair */
    static Optional<Refused> againstOverlap(
            Collection<Combination> others, LocalDate firstDay, @Nullable LocalDate lastDay) {
        return others.stream()
                .filter(other -> !other.isNeverInForce())
                .filter(other -> lastDay == null || !other.getValidFrom().isAfter(lastDay))
                .filter(other -> !other.isOverOn(firstDay))
                .findFirst()
                .map(other -> new Refused(OVERLAPS, other.getId(), other.getValidFrom(), other.getValidUntil()));
    }

    static Optional<Refused> againstEnding(Combination combination, LocalDate lastDay, String reason, LocalDate today) {
        if (combination.isOverOn(today) || combination.isNeverInForce()) {
            return Optional.of(new Refused(ALREADY_OVER, combination.getId(), null, combination.getValidUntil()));
        }
        LocalDate earliest = combination.earliestEnd(today);
        if (lastDay.isBefore(earliest)) {
            return Optional.of(new Refused(LAST_DAY_OUT_OF_RANGE, combination.getId(), earliest, null));
        }
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON
                ? Optional.of(new Refused(REASON_OUT_OF_RANGE, combination.getId(), null, null))
                : Optional.empty();
    }
}
