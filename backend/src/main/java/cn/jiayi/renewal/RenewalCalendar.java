package cn.jiayi.renewal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When what happens before a term ends, in days (M15). */
final class RenewalCalendar {

    /** From here on each run looks whether the term can be followed by another. */
    static final int LOOK_AHEAD = 60;

    /** From here on the next term is written: late enough for the household to ask for termination until the end. */
    static final int RENEW_AHEAD = 3;

    /** How long before the end the household is reminded, the last one first. */
    static final List<Integer> REMINDERS = List.of(7, 30, 60);

    private RenewalCalendar() {}

    static LocalDate lookUntil(LocalDate today) {
        return today.plusDays(LOOK_AHEAD);
    }

    static boolean isTimeToRenew(LocalDate lastDay, LocalDate today) {
        return !lastDay.isAfter(today.plusDays(RENEW_AHEAD));
    }

    static boolean isOver(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today);
    }

    /** Which reminder is due: the last one whose day has come, so that a run that comes late does not send three at once. */
    static Optional<Integer> reminderDue(LocalDate lastDay, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, lastDay);
        return REMINDERS.stream()
                .filter(days -> daysLeft >= 0 && daysLeft <= days)
                .findFirst();
    }
}
