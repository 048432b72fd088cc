package cn.jiayi.team;

import java.util.UUID;

/** A team's load before and after a change of grid assignments. */
public record TeamLoadChange(UUID teamId, TeamLoad before, TeamLoad after) {

    public boolean isOverAdvised() {
        return after.isOverAdvised();
    }

    public boolean isOverLimit() {
        return after.isOverLimit();
    }
}
