package cn.jiayi.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to which record, and how it ended: one row for each mutation, unmasking and denial, in the transaction of what it
 * tells. The database user of the application can insert here and do nothing else. No personal data, no free text.
 */
@Service
@RequiredArgsConstructor
public class Audit {

    static final String DENIED = "DENIED";
    static final String FAILED = "FAILED";
    private static final String UNMASKED = "UNMASKED";

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A use case came to an end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(Actor actor, String action, @Nullable UUID recordId, String outcome) {
        write(actor, action, recordTypeOf(action), recordId, outcome);
    }

    /** Somebody was shown what is masked otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unmasked(Actor actor, String what, String recordType, UUID recordId) {
        write(actor, "unmask." + what, recordType, recordId, UNMASKED);
    }

    /** The product itself used what is masked otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    void used(String what, String recordType, UUID recordId) {
        write(null, "use." + what, recordType, recordId, UNMASKED);
    }

    /** Somebody was denied; nobody, where no account is known. What was under way is rolled back, this stays. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void denied(@Nullable Actor actor, String action) {
        write(actor, action, null, null, DENIED);
    }

    /** A use case broke and was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(Actor actor, String action) {
        write(actor, action, recordTypeOf(action), null, FAILED);
    }

    private static String recordTypeOf(String action) {
        return action.substring(0, action.indexOf('.'));
    }

    private void write(
            @Nullable Actor actor,
            String action,
            @Nullable String recordType,
            @Nullable UUID recordId,
            String outcome) {
        jdbc.sql("""
                        insert into audit_entry (at, subject, role, district_code, action, record_type, record_id, outcome, trace_id)
                        values (:at, :subject, :role, :district, :action, :recordType, :recordId, :outcome, :trace)
                        """)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("subject", actor == null ? null : Uuids.bytes(actor.subject()))
                .param("role", actor == null ? null : actor.role().name())
                .param("district", actor == null ? null : actor.district())
                .param("action", action)
                .param("recordType", recordType)
                .param("recordId", Uuids.bytesOrNull(recordId))
                .param("outcome", outcome)
                .param("trace", Trace.id())
                .update();
    }
}
