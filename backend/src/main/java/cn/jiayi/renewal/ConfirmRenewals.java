package cn.jiayi.renewal;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;

/** One side confirms that terms go on: a household its own, a team as many as it has gone through. */
public record ConfirmRenewals(String idempotencyKey, List<UUID> renewalIds) implements Command {

    public ConfirmRenewals {
        renewalIds = List.copyOf(renewalIds);
    }
}
