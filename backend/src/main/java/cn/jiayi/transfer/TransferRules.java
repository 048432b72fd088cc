package cn.jiayi.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands against moving contracts: the same rules answer the preview and the act. */
final class TransferRules {

    private static final int LONGEST = 200;

    private TransferRules() {}

    static Optional<TransferRefusal> againstReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(TransferRefusal.REASON_MISSING);
        }
        return reason.codePointCount(0, reason.length()) > LONGEST
                ? Optional.of(TransferRefusal.REASON_TOO_LONG)
                : Optional.empty();
    }

    /**
     * Area by area, then team by team; empty if all can be moved.
     *
     * @param receivers the teams of the institution by id, the giving one among them
     */
    static List<TransferProblem> problems(UUID from, List<Portion> portions, Map<UUID, Receiver> receivers) {
        List<TransferProblem> problems = new ArrayList<>();
        Map<UUID, Integer> coming = new LinkedHashMap<>();
        for (Portion portion : portions) {
            UUID target = portion.target();
            if (target == null) {
                problems.add(TransferProblem.ofArea(portion.areaId()));
            } else {
                coming.merge(target, portion.households(), Integer::sum);
            }
        }
        coming.forEach((target, households) ->
                against(from, target, receivers.get(target), households).ifPresent(problems::add));
        return problems;
    }

    /** The receiver is asked whether it works, is complete (M04), and has so many places left (M05, trap 3). */
    private static Optional<TransferProblem> against(UUID from, UUID target, @Nullable Receiver receiver, int coming) {
        if (receiver == null) {
            return Optional.of(TransferProblem.of(TransferRefusal.NOT_FOUND));
        }
        if (target.equals(from)) {
            return Optional.of(TransferProblem.ofTeam(TransferRefusal.TARGET_GIVES, target));
        }
        if (!receiver.isAtWork()) {
            return Optional.of(TransferProblem.ofTeam(TransferRefusal.TARGET_NOT_AT_WORK, target));
        }
        if (!receiver.isComplete()) {
            return Optional.of(TransferProblem.ofTeam(TransferRefusal.TARGET_INCOMPLETE, target));
        }
        Integer limit = receiver.limit();
        return limit != null && receiver.signed() + coming > limit
                ? Optional.of(TransferProblem.full(target, receiver.signed(), coming, limit))
                : Optional.empty();
    }
}
