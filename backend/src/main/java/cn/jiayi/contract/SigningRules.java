package cn.jiayi.contract;

import static cn.jiayi.contract.ContractSignRefusal.ALREADY_IN_FORCE;
import static cn.jiayi.contract.ContractSignRefusal.NO_PERMISSION;
import static cn.jiayi.contract.ContractSignRefusal.RESIDES_TOO_SHORT;
import static cn.jiayi.contract.ContractSignRefusal.SIGNED_TODAY;
import static cn.jiayi.contract.ContractSignRefusal.SIGNER_CANNOT_REPRESENT;
import static cn.jiayi.contract.ContractSignRefusal.TEAM_FULL;
import static cn.jiayi.contract.ContractSignRefusal.TEAM_INCOMPLETE;

import java.util.List;
import java.util.function.Predicate;

/** What stands against a signing, in the order in which it is told: who signs, then whom, then how. */
final class SigningRules {

    private record Rule(ContractSignRefusal refusal, Predicate<SigningFacts> isBroken) {}

    private static final List<Rule> RULES = List.of(
            new Rule(NO_PERMISSION, facts -> !facts.worksToday()), // trap 7
            new Rule(TEAM_INCOMPLETE, SigningFacts::lacksRoles), // M04
            new Rule(ALREADY_IN_FORCE, SigningFacts::isBound), // M13
            new Rule(SIGNED_TODAY, SigningFacts::isBoundSinceToday), // M17, trap 6
            new Rule(TEAM_FULL, SigningFacts::isTeamFull), // M05, trap 3
            new Rule(RESIDES_TOO_SHORT, SigningFacts::residesTooShort), // M11
            new Rule(SIGNER_CANNOT_REPRESENT, facts -> !facts.signerMaySign())); // M10

    private SigningRules() {}

    static List<ContractSignRefusal> against(SigningFacts facts) {
        return RULES.stream()
                .filter(rule -> rule.isBroken().test(facts))
                .map(Rule::refusal)
                .toList();
    }
}
