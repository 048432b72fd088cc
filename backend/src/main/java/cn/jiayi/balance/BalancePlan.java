package cn.jiayi.balance;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** Areas, the teams among which they are shared, and who has which. */
@PlanningSolution
@Getter
public class BalancePlan {

    @ProblemFactCollectionProperty
    private List<Crew> crews;

    @PlanningEntityCollectionProperty
    private List<Plot> plots;

    @ProblemFactProperty
    private Yardstick yardstick;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    @SuppressWarnings("NullAway.Init") // for the solver, which fills the fields
    protected BalancePlan() {}

    BalancePlan(List<Crew> crews, List<Plot> plots, Yardstick yardstick) {
        this.crews = crews;
        this.plots = plots;
        this.yardstick = yardstick;
    }

    /** For the solver. */
    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
