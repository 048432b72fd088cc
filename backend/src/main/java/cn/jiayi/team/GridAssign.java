package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assigns grid areas, moves them or takes them back: all of the changes or none. */
public record GridAssign(String idempotencyKey, List<Change> changes) implements Command {

    /** At most so many changes at once. */
    public static final int LARGEST = 200;

    /**
     * From now on this team alone is responsible for this area.
     *
     * @param expectedVersion the area's {@code assignmentVersion} that the caller saw
     * @param teamId absent to take the area back: then no team is responsible
     * @param memberId who looks after the area; absent for the whole team
     */
    public record Change(
            UUID areaId,
            int expectedVersion,
            @Nullable UUID teamId,
            @Nullable UUID memberId) {}
}
