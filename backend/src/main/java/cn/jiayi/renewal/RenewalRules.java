package cn.jiayi.renewal;

import static cn.jiayi.renewal.RenewalObstacle.NOBODY_TO_SIGN;
import static cn.jiayi.renewal.RenewalObstacle.NOT_RECONFIRMED;
import static cn.jiayi.renewal.RenewalObstacle.NO_PERMISSION;
import static cn.jiayi.renewal.RenewalObstacle.RESIDES_TOO_SHORT;
import static cn.jiayi.renewal.RenewalObstacle.TEAM_CLOSED;
import static cn.jiayi.renewal.RenewalObstacle.TEAM_INCOMPLETE;
import static cn.jiayi.renewal.RenewalObstacle.TERMINATION_ASKED;

import cn.jiayi.renewal.RenewalFacts.TeamThen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a term is followed by another (M15, trap 10). A team at its limit is no obstacle: a household that it has already keeps its
 * place (trap 3).
 */
final class RenewalRules {

    private record Rule(RenewalObstacle obstacle, Predicate<RenewalFacts> stands) {}

    private static final List<Rule> RULES = List.of(
            new Rule(TERMINATION_ASKED, RenewalFacts::isTerminationAsked), // M15, M16
            new Rule(TEAM_CLOSED, facts -> facts.team() == TeamThen.IS_CLOSED),
            new Rule(NO_PERMISSION, facts -> facts.team() == TeamThen.IS_NOT_PERMITTED), // trap 7
            new Rule(TEAM_INCOMPLETE, RenewalFacts::lacksRoles), // M04
            new Rule(NOBODY_TO_SIGN, facts -> !facts.hasSomebodyToSign()), // M10
            new Rule(RESIDES_TOO_SHORT, RenewalFacts::residesTooShort), // M11
            new Rule(NOT_RECONFIRMED, facts -> !facts.isReconfirmed())); // trap 10

    private RenewalRules() {}

    /** The first that has to be seen to; empty where nothing stands against it. */
    static Optional<RenewalObstacle> against(RenewalFacts facts) {
        return RULES.stream()
                .filter(rule -> rule.stands().test(facts))
                .map(Rule::obstacle)
                .findFirst();
    }
}
