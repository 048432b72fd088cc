package cn.jiayi.balance;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** A grid area as the solver sees it: what it decides is the crew. */
@PlanningEntity
@Getter
public class Plot {

    @PlanningId
    private UUID id;

    private int households;

    /** Metres from the middle of the ground, to the east. */
    private double east;

    /** Metres from the middle of the ground, to the north. */
    private double north;

    /** Who is responsible today: one, nobody, or several. */
    private Set<UUID> today;

    /** The teams that come into question for it now. */
    @ValueRangeProvider
    private List<Crew> near = List.of();

    /** Absent: it fits into no team. */
    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Crew crew;

    @SuppressWarnings("NullAway.Init") // for the solver, which fills the fields
    protected Plot() {}

    Plot(UUID id, int households, double east, double north, Set<UUID> today, @Nullable Crew crew) {
        this.id = id;
        this.households = households;
        this.east = east;
        this.north = north;
        this.today = today;
        this.crew = crew;
    }

    /** For the solver, and for whoever makes room for it. */
    public void setCrew(@Nullable Crew crew) {
        this.crew = crew;
    }

    void comesIntoQuestion(List<Crew> crews) {
        this.near = crews;
    }

    /** A settled overlap is no change: one of those who are responsible today stays so. */
    boolean isNewTo(Crew other) {
        return !today.contains(other.id());
    }

    /** Whether somebody has to assign it for this to become true. */
    boolean changesHands() {
        return crew != null && !today.equals(Set.of(crew.id()));
    }
}
