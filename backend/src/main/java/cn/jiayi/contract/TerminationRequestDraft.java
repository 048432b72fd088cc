package cn.jiayi.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for termination as the household made it.
 *
 * @param note in the household's own words; absent without any
 * @param requestedById the resident who asked
 * @param answerBy the day by which the institution must answer
 * @param closing how it was answered or withdrawn; absent while it is open
 */
public record TerminationRequestDraft(
        UUID id,
        TerminationReason reason,
        @Nullable String note,
        TerminationEffect effect,
        UUID requestedById,
        String requestedByName,
        Instant requestedAt,
        LocalDate answerBy,
        @Nullable Closing closing) {

    /**
     * How a request came to its end.
     *
     * @param by who answered; absent where the household took it back
     * @param endsOn the contract's last day, where it was accepted
     */
    public record Closing(
            TerminationRequestState state,
            Instant at,
            @Nullable String by,
            @Nullable String words,
            @Nullable LocalDate endsOn) {}
}
