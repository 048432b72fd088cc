package cn.jiayi.renewal;

import cn.jiayi.platform.Actor;
import java.util.Optional;

/** The two sides that re-confirm a renewal. */
public enum RenewalSide {
    HOUSEHOLD,
    TEAM;

    /** For which side the actor speaks; empty for whoever only looks on. */
    static Optional<RenewalSide> of(Actor actor) {
        return switch (actor.role()) {
            case RESIDENT -> Optional.of(HOUSEHOLD);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> Optional.of(TEAM);
            default -> Optional.empty();
        };
    }
}
