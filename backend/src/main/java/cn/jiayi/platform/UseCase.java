package cn.jiayi.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A public method {@code (Actor, Command) → Outcome} of a service that runs in one transaction with its idempotency key and
 * exactly one audit row. A deadlock or a stale version starts it over, so it must not act on anything outside the database.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** The action, as the audit names it: record, dot, verb, such as {@code contract.sign}. */
    String value();
}
