package cn.jiayi.application;

import cn.jiayi.contract.ContractSignRefusal;
import cn.jiayi.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands against applying and answering, beside what stands against the signing itself. */
final class ApplicationRules {

    private ApplicationRules() {}

    /** In the order in which it is told: who applies, then to whom, then from where. */
    static List<ApplicationSubmitRefusal> againstApplying(List<ContractSignRefusal> signing, boolean hasApplied) {
        Stream<ApplicationSubmitRefusal> ofSigning =
                signing.stream().map(ApplicationSubmitRefusal::of).flatMap(Optional::stream);
        return (hasApplied ? Stream.concat(Stream.of(ApplicationSubmitRefusal.ALREADY_APPLIED), ofSigning) : ofSigning)
                .sorted()
                .toList();
    }

    static Optional<ApplicationWithdrawRefusal> againstWithdrawing(boolean maySign, boolean isOpen) {
        if (!maySign) {
            return Optional.of(ApplicationWithdrawRefusal.CANNOT_REPRESENT);
        }
        return isOpen ? Optional.empty() : Optional.of(ApplicationWithdrawRefusal.NOT_OPEN);
    }

    /** The household has to know why. */
    static Optional<ApplicationAnswerRefusal> againstDeclining(Words note) {
        if (note.areMissing()) {
            return Optional.of(ApplicationAnswerRefusal.NOTE_MISSING);
        }
        return note.areTooLong() ? Optional.of(ApplicationAnswerRefusal.NOTE_TOO_LONG) : Optional.empty();
    }
}
