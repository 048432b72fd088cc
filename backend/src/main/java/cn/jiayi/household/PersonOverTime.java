package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the register knows them, and where they belonged when (trap 12).
 *
 * @param idNumberIndex absent for a newborn without a number
 * @param diedOn absent while they live
 */
public record PersonOverTime(
        UUID id, String name, @Nullable LocalDate diedOn, byte @Nullable [] idNumberIndex, List<Belonging> belongings) {

    /** @param until the last day; absent for today's household */
    public record Belonging(
            UUID householdId, LocalDate since, @Nullable LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    /** The household of a day; of two that the register names, the later one (trap 8). */
    public Optional<UUID> householdOn(LocalDate day) {
        return belongings.stream()
                .filter(belonging -> belonging.has(day))
                .max(Comparator.comparing(Belonging::since))
                .map(Belonging::householdId);
    }

    /** The household of a day, or the last one before it. */
    public Optional<UUID> lastHouseholdBy(LocalDate day) {
        return householdOn(day)
                .or(() -> belongings.stream()
                        .filter(belonging -> !belonging.since().isAfter(day))
                        .max(Comparator.comparing(Belonging::since))
                        .map(Belonging::householdId));
    }

    public boolean isDeadOn(LocalDate day) {
        return diedOn != null && day.isAfter(diedOn);
    }

    /** Never the index, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "PersonOverTime " + id;
    }
}
