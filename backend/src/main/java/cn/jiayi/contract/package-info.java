/**
 * Owns contracts of households with teams, their terms, and requests to end them (M13, M15, M16). It never knows what is done under a
 * contract, and it never rewrites what was signed.
 *
 * <p>How a contract ends, in one place for all that depends on it (traps 6, 9, 11): an end is always a last day. Accepting a request
 * sets {@code endsOn}, to the day of acceptance or to the last day of the term; all through that day the contract is in force, the
 * household counts in its team and cannot sign again. From the next day on it is not in force, whatever its stored state says:
 * {@link cn.jiayi.contract.Contract#stateOn} decides by the day. {@link cn.jiayi.contract.ContractEndings} then closes the row, gives
 * the team's place back and tells it, each night, and for one household before it signs anew; so no signing waits for the job. A new
 * contract begins on the day after at the earliest: two are never in force on one day. A switch, a death or a departure ends a contract
 * in the act that causes it, and closes it there if its last day is over already ({@link cn.jiayi.contract.EarlyEnding}). A term that is over without an end goes on
 * until the renewal writes the next term.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "platform::file",
            "district",
            "institution",
            "grid",
            "household",
            "team",
            "notice",
            "agreement"
        })
@NullMarked
package cn.jiayi.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
