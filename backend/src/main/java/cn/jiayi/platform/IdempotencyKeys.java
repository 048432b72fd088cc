package cn.jiayi.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that callers chose, what they asked for with them and what they were answered. */
@Repository
@RequiredArgsConstructor
class IdempotencyKeys {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");

    private final JdbcClient jdbc;
    private final OutcomeJson json;
    private final Clock clock;

    record Claim(Actor actor, String key, String action, byte[] request) {

        Claim {
            if (!WELL_FORMED.matcher(key).matches()) {
                throw new Rejected(RequestFault.IDEMPOTENCY_KEY_MALFORMED);
            }
        }
    }

    /**
     * Claims the key, or finds what was answered with it before. Whoever comes second waits here until the first has committed, and
     * then finds the answer, or has rolled back, and then is the first.
     */
    Optional<Outcome> claim(Claim claim, Class<?> outcomeType) {
        try {
            jdbc.sql("insert into idempotency_key (subject, idem_key, action, request, at) values (?, ?, ?, ?, ?)")
                    .param(Uuids.bytes(claim.actor().subject()))
                    .param(claim.key())
                    .param(claim.action())
                    .param(claim.request())
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            return Optional.empty();
        } catch (DuplicateKeyException usedBefore) {
            return Optional.of(answerTo(claim, outcomeType));
        }
    }

    private Outcome answerTo(Claim claim, Class<?> outcomeType) {
        Answer answer = jdbc.sql(
                        "select action, request, outcome_kind, outcome from idempotency_key where subject = ? and idem_key = ?")
                .param(Uuids.bytes(claim.actor().subject()))
                .param(claim.key())
                .query((row, number) -> new Answer(
                        row.getString("action"),
                        row.getBytes("request"),
                        row.getString("outcome_kind"),
                        row.getString("outcome")))
                .single();
        if (!answer.action().equals(claim.action()) || !Arrays.equals(answer.request(), claim.request())) {
            throw new Rejected(RequestFault.IDEMPOTENCY_KEY_REUSED);
        }
        return json.read(outcomeType, answer.kind(), answer.outcome());
    }

    void answered(Claim claim, Outcome outcome) {
        jdbc.sql("update idempotency_key set outcome_kind = ?, outcome = ? where subject = ? and idem_key = ?")
                .param(outcome.getClass().getSimpleName())
                .param(json.write(outcome))
                .param(Uuids.bytes(claim.actor().subject()))
                .param(claim.key())
                .update();
    }

    int forgetBefore(Instant instant) {
        return jdbc.sql("delete from idempotency_key where at < ? limit 10000")
                .param(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .update();
    }

    private record Answer(String action, byte[] request, String kind, String outcome) {}
}
