package cn.jiayi.hospital;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a slot is kept: for one team, or for an institution, any team of which may take it (trap 14). */
public record ReservedFor(@Nullable UUID teamId, @Nullable UUID institutionId) {

    /** Whether exactly one of the two is named. */
    boolean isOne() {
        return (teamId == null) != (institutionId == null);
    }

    public static ReservedFor team(UUID id) {
        return new ReservedFor(id, null);
    }

    public static ReservedFor institution(UUID id) {
        return new ReservedFor(null, id);
    }
}
