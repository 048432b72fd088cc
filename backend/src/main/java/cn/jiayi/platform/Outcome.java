package cn.jiayi.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a use case: a sealed interface with records, made only of ids, enums, strings, numbers, dates and money.
 * It is kept as JSON with the idempotency key and answered again, so it never holds an entity or personal data.
 */
public interface Outcome {

    String DONE = "DONE";

    /** {@link #DONE}, or the name of the refusal's reason; stands in the audit. */
    String code();

    /** The record that was acted upon or refused, if there is one; stands in the audit. */
    @Nullable UUID recordId();
}
