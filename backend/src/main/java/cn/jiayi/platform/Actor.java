package cn.jiayi.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, and the scope that comes with it: what the token claims, cut down to what the account row allows.
 * A role is not a scope (trap 26): finders take the actor and filter by these ids.
 */
public record Actor(
        UUID subject,
        Role role,
        String name,
        String district,
        @Nullable UUID residentId,
        @Nullable UUID memberId,
        @Nullable UUID teamId,
        @Nullable UUID institutionId,
        @Nullable UUID placeId) {

    /** Whether the actor plays one of these parts. */
    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }
}
