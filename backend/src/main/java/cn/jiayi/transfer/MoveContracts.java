package cn.jiayi.transfer;

import cn.jiayi.platform.Command;
import java.util.Set;
import java.util.UUID;

/** Contracts whose team works no longer go to another team (trap 7): all of them or none. */
public record MoveContracts(String idempotencyKey, Set<UUID> contractIds, UUID teamId, String reason)
        implements Command {

    /** At most so many contracts at once. */
    public static final int LARGEST = 200;
}
