package cn.jiayi.team;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many households a team has signed: households, never persons (M05, trap 2). One conditional update decides, so that of many
 * who sign at the same moment none passes the limit (trap 3).
 */
@Service
@RequiredArgsConstructor
public class TeamCapacity {

    private final TeamRows teams;

    /**
     * Takes one place; the team's row stays locked until the caller's transaction ends. A {@link Team} that was loaded before still
     * shows the old number.
     *
     * @param limit from {@link Team#limitBy}; absent for a team without one
     * @return whether there was a place; if not, nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reserve(UUID teamId, @Nullable Integer limit) {
        return teams.reserveOneHousehold(teamId, limit == null ? Integer.MAX_VALUE : limit) == 1;
    }

    /** Gives one place back, in the transaction that ends the contract. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID teamId) {
        if (teams.releaseOneHousehold(teamId) != 1) {
            throw new IllegalStateException("team " + teamId + " has no signed household to release");
        }
    }

    /** How many households the team has signed as of now: what a refused signer is told. */
    @Transactional(readOnly = true)
    public int signedHouseholds(UUID teamId) {
        return teams.signedHouseholds(teamId).orElseThrow();
    }
}
