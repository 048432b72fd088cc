package cn.jiayi.renewal;

import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.RenewableContract;
import cn.jiayi.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract whose last term is looked at.
 *
 * @param team who has it today
 * @param years of a term, by the policy that it was signed under (trap 12)
 */
record RenewalCase(RenewableContract contract, Team team, RenewalFacts facts, int years) {

    /** What becomes of a term, as of a day. */
    enum Verdict {
        /** The next term is written. */
        RENEW,
        /** Nothing stands against it; it is not yet time. */
        IN_ORDER,
        /** Something stands against it, and there is time to mend it. */
        OBSTRUCTED,
        /** The term is over and something still stands against the next one. */
        EXPIRE
    }

    UUID contractId() {
        return contract.id();
    }

    ContractTerm term() {
        return contract.lastTerm();
    }

    Optional<RenewalObstacle> obstacle() {
        return RenewalRules.against(facts);
    }

    Verdict on(LocalDate today) {
        LocalDate lastDay = term().lastDay();
        if (obstacle().isPresent()) {
            return RenewalCalendar.isOver(lastDay, today) ? Verdict.EXPIRE : Verdict.OBSTRUCTED;
        }
        return RenewalCalendar.isTimeToRenew(lastDay, today) ? Verdict.RENEW : Verdict.IN_ORDER;
    }
}
