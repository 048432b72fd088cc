/**
 * Owns the renewal of contracts (M15): the run that goes over a district, what it could not renew and why, the re-confirmation of
 * both sides, and reminders before a term ends. What a term is and when a contract is in force, only {@code contract} decides.
 *
 * <p>A term is followed by the next one three days before it ends ({@link cn.jiayi.renewal.RenewalCalendar}); from sixty days before,
 * each night looks whether that will be possible, so that there is time to mend what stands against it. What still stands in the
 * night after the last day ends the contract with its term. A run that comes too late renews all the same: the next term begins on
 * the day after the last one, whenever it is written (trap 9).
 *
 * <p>A run is one row for a district with a mark of how far it has come. Each batch locks that row, takes the contracts after the
 * mark, and moves the mark in the same transaction; so a run can be killed anywhere and gone on with by anybody, and two who work on
 * it at once take turns (trap 10).
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "platform::file",
            "district",
            "institution",
            "household",
            "team",
            "notice",
            "contract"
        })
@NullMarked
package cn.jiayi.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
