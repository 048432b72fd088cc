package cn.jiayi.target;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works an allocation out with other rates, rounding and populations, and keeps nothing (M28, trap 18). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Supposing {

    private final TaskAllocationDirectory allocations;

    public Supposition.Outcome suppose(Actor actor, Supposition supposition) {
        if (!SuppositionRule.ratesArePossible(supposition) || !SuppositionRule.populationsArePossible(supposition)) {
            throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "supposition"));
        }
        TownTasks today = allocations.towns(actor, supposition.year());
        return SuppositionRule.outcome(supposition, today.towns(), today.tasks());
    }
}
