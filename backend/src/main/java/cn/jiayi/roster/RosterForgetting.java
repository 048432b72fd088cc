package cn.jiayi.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets rows that nobody will ask for: those of an upload that broke off, and those that nobody has looked at for a month. */
@Component
@RequiredArgsConstructor
class RosterForgetting {

    private static final Duration AN_UPLOAD_TAKES = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);

    private final RosterImports imports;
    private final RosterRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    void forgetAbandoned() {
        Instant now = clock.instant();
        imports.abandoned(now.minus(AN_UPLOAD_TAKES), now.minus(KEPT)).forEach(this::forget);
    }

    /** One that never came to its end leaves nothing behind; one that did stays in the list as given up. */
    void forget(UUID id) {
        forgetRows(id);
        transaction.executeWithoutResult(status -> {
            RosterImport roster = imports.lock(id).orElseThrow();
            if (roster.getState() == RosterState.UPLOADING) {
                imports.delete(roster);
            } else {
                roster.discard(clock.instant());
            }
        });
    }

    void forgetRows(UUID id) {
        while (rows.forget(id) > 0) {
            // a statement is a transaction of its own here
        }
    }
}
