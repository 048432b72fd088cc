package cn.jiayi.contract;

import static cn.jiayi.contract.ContractRequestTerminationRefusal.ALREADY_REQUESTED;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.CANNOT_REPRESENT;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.END_IS_SET;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOTE_MISSING;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOTE_TOO_LONG;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOT_IN_FORCE;

import cn.jiayi.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands against asking for termination, and the day on which a contract then ends (M16, trap 11). */
final class TerminationRules {

    private record Rule(ContractRequestTerminationRefusal refusal, Predicate<TerminationFacts> isBroken) {}

    private static final List<Rule> RULES = List.of(
            new Rule(CANNOT_REPRESENT, facts -> !facts.maySpeak()),
            new Rule(NOT_IN_FORCE, facts -> !facts.isInForce()),
            new Rule(END_IS_SET, facts -> facts.isInForce() && facts.isEndSet()),
            new Rule(ALREADY_REQUESTED, TerminationFacts::isRequestOpen));

    private TerminationRules() {}

    static List<ContractRequestTerminationRefusal> against(TerminationFacts facts) {
        return RULES.stream()
                .filter(rule -> rule.isBroken().test(facts))
                .map(Rule::refusal)
                .toList();
    }

    /** What stands against an institution that ends a contract. */
    static List<ContractTerminateRefusal> againstTerminating(TerminationFacts facts) {
        if (!facts.isInForce()) {
            return List.of(ContractTerminateRefusal.NOT_IN_FORCE);
        }
        if (facts.isEndSet()) {
            return List.of(ContractTerminateRefusal.END_IS_SET);
        }
        return facts.isRequestOpen() ? List.of(ContractTerminateRefusal.REQUEST_WAITS) : List.of();
    }

    /** What is wrong with the words of an institution that ends a contract: the household has to know why. */
    static Optional<ContractTerminateRefusal> againstTerminating(Words note) {
        if (note.areMissing()) {
            return Optional.of(ContractTerminateRefusal.NOTE_MISSING);
        }
        return note.areTooLong() ? Optional.of(ContractTerminateRefusal.NOTE_TOO_LONG) : Optional.empty();
    }

    /** What is wrong with the household's words. */
    static Optional<ContractRequestTerminationRefusal> against(TerminationReason reason, Words note) {
        if (reason == TerminationReason.OTHER && note.areMissing()) {
            return Optional.of(NOTE_MISSING);
        }
        return note.areTooLong() ? Optional.of(NOTE_TOO_LONG) : Optional.empty();
    }

    static Optional<TerminationRequestWithdrawRefusal> againstWithdrawing(boolean maySpeak, boolean isOpen) {
        if (!maySpeak) {
            return Optional.of(TerminationRequestWithdrawRefusal.CANNOT_REPRESENT);
        }
        return isOpen ? Optional.empty() : Optional.of(TerminationRequestWithdrawRefusal.NOT_OPEN);
    }

    /** What is wrong with the words of an institution that accepts: it needs none. */
    static Optional<TerminationRequestAnswerRefusal> againstAccepting(Words words) {
        return words.areTooLong() ? Optional.of(TerminationRequestAnswerRefusal.NOTE_TOO_LONG) : Optional.empty();
    }

    /** What is wrong with the words of an institution that gives a request back: the household has to know why. */
    static Optional<TerminationRequestAnswerRefusal> againstReturning(Words words) {
        return words.areMissing() ? Optional.of(TerminationRequestAnswerRefusal.NOTE_MISSING) : againstAccepting(words);
    }

    /** The last day in force, if it is accepted today: never one that is over, also while the next term is not written yet. */
    static LocalDate lastDay(TerminationEffect effect, ContractTerm current, LocalDate today) {
        return switch (effect) {
            case ON_ACCEPTANCE -> today;
            case END_OF_TERM -> current.lastDay().isBefore(today) ? today : current.lastDay();
        };
    }
}
