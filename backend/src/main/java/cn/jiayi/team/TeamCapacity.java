package cn.jiayi.team;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
        boolean isTaken = teams.reserveOneHousehold(teamId, limit == null ? Integer.MAX_VALUE : limit) == 1;
        if (!isTaken && teams.closed(teamId).isPresent()) {
            // whoever looked before it was closed looks again, and finds that it works no longer
            throw new OptimisticLockingFailureException("team " + teamId + " is closed");
        }
        return isTaken;
    }

    /**
     * Gives places back, in the transaction that ends the contracts; the team's row stays locked until it is over.
     *
     * @return whether the team had as many; if not, nothing was changed: somebody else has given some of them back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(UUID teamId, int households) {
        return teams.releaseHouseholds(teamId, households) == 1;
    }

    /**
     * Moves a household's place from one team to another. Both rows stay locked until the caller's transaction ends, the one with the
     * smaller id first, so that those who go opposite ways wait for each other instead of ending as a deadlock.
     *
     * @param limit of the new team; absent for a team without one
     * @return whether it had a place; if not, the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(UUID from, UUID to, @Nullable Integer limit) {
        if (from.compareTo(to) < 0) {
            leave(from);
            return reserve(to, limit);
        }
        if (!reserve(to, limit)) {
            return false;
        }
        leave(from);
        return true;
    }

    private void leave(UUID teamId) {
        if (!release(teamId, 1)) {
            throw new OptimisticLockingFailureException("team " + teamId + " has no household to give up");
        }
    }

    /** Counts households that were signed elsewhere, whatever the limit; no user does this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID teamId, int households) {
        if (teams.enterHouseholds(teamId, households) != 1) {
            throw new IllegalStateException("there is no team " + teamId);
        }
    }

    /** How many households the team has signed as of now: what a refused signer is told. */
    @Transactional(readOnly = true)
    public int signedHouseholds(UUID teamId) {
        return teams.signedHouseholds(teamId).orElseThrow();
    }
}
