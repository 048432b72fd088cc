package cn.jiayi.roster;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with somebody whom the register has in another household.
 *
 * @param row absent for all whom it can be done with
 */
public record DecideRoster(
        String idempotencyKey, UUID importId, @Nullable Integer row, RosterDecision decision) implements Command {}
