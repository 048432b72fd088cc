package cn.jiayi.rights;

import cn.jiayi.Tokens;
import cn.jiayi.Wire;
import cn.jiayi.platform.Actor;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** Asks over HTTP as somebody or nobody, each time under a trace id of its own. */
@TestComponent
class Asking {

    private final Wire wire;
    private final Tokens tokens;

    Asking(@Value("${jiayi.issuer}") String origin, Tokens tokens) {
        this.wire = Wire.to(origin);
        this.tokens = tokens;
    }

    record Asked(Wire.Answer answer, String trace) {}

    Asked ask(@Nullable Actor actor, String document, Map<String, ?> variables) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String parent = "00-" + trace + "-00f067aa0ba902b7-01";
        Wire.Answer answer = actor == null
                ? wire.ask(document, variables, "traceparent", parent)
                : wire.ask(document, variables, "traceparent", parent, "Authorization", bearer(actor));
        return new Asked(answer, trace);
    }

    /** How an event stream begins: its first event if there is one at once. */
    Asked follow(@Nullable Actor actor, String document) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String parent = "00-" + trace + "-00f067aa0ba902b7-01";
        String[] headers = actor == null
                ? new String[] {"traceparent", parent}
                : new String[] {"traceparent", parent, "Authorization", bearer(actor)};
        return new Asked(wire.beginning(document, headers), trace);
    }

    private String bearer(Actor actor) {
        return "Bearer " + tokens.of(actor.subject(), actor.role());
    }
}
