package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a team and opens it again, for whoever has moved its contracts in the same transaction (trap 7). */
@Service
@RequiredArgsConstructor
public class TeamClosing {

    private final TeamRows teams;
    private final GridHandover areas;

    /**
     * The teams that the actor sees, by id. Their rows are locked in the order of the ids until the transaction ends: so nobody is
     * signed or moved meanwhile, and two who lock the same teams never wait for each other in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Team> lock(Actor actor, Set<UUID> ids) {
        Specification<Team> wanted = (team, query, cb) -> team.get("id").in(ids);
        Map<UUID, Team> locked = new TreeMap<>();
        new TreeSet<>(teams.visibleIds(TeamScope.visibleTo(actor).and(wanted)))
                .forEach(id -> teams.lock(id).ifPresent(team -> locked.put(id, team)));
        return locked;
    }

    /**
     * From a day on it exists no longer; its grid areas are handed on.
     *
     * @param heirs by grid area
     * @return the change of grid assignments, to take it back; absent if it held no area
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> close(Actor actor, Team team, LocalDate day, Map<UUID, UUID> heirs) {
        team.close(day);
        return areas.ofTeam(actor, team.getId(), heirs);
    }

    /** Whether nobody has changed the areas since they were handed on. */
    @Transactional(readOnly = true)
    public boolean areasAreAsHandedOn(UUID gridChangeId) {
        return areas.isLast(gridChangeId);
    }

    /** The team exists again, and holds the areas that it held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, Team team, @Nullable UUID gridChangeId) {
        team.reopen();
        if (gridChangeId != null) {
            areas.takeBack(actor, gridChangeId);
        }
    }

    /** Moves places from one team to others. The rows are locked and the limits were asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void movePlaces(UUID from, Map<UUID, Long> households) {
        int moved = Math.toIntExact(
                households.values().stream().mapToLong(Long::longValue).sum());
        if (teams.releaseHouseholds(from, moved) != 1) {
            throw new OptimisticLockingFailureException("team " + from + " has fewer than " + moved + " households");
        }
        households.forEach((team, number) -> teams.enterHouseholds(team, Math.toIntExact(number)));
    }

    /** The grid areas that the team holds now. */
    @Transactional(readOnly = true)
    public Set<UUID> areasOf(UUID teamId) {
        return areas.areasOfTeam(teamId);
    }
}
