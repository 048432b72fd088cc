package cn.jiayi.transfer;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team is closed, and its contracts and grid areas go to other teams of the institution: all of them or nothing.
 *
 * @param targets one for each grid area of the team or of its households, and one without an area where households are in none
 */
public record CloseTeam(String idempotencyKey, UUID teamId, String reason, List<Target> targets) implements Command {

    /** @param areaId absent for households that are placed in no grid area */
    public record Target(@Nullable UUID areaId, UUID teamId) {}
}
