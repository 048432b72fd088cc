/**
 * Owns the renewal of contracts (M15): the run that goes over a district, what it could not renew and why, the re-confirmation of
 * both sides, and reminders before a term ends. What a term is and when a contract is in force, only {@code contract} decides.
 */
@ApplicationModule(allowedDependencies = {"platform", "notice"})
@NullMarked
package cn.jiayi.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
