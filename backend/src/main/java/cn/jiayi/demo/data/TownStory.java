package cn.jiayi.demo.data;

import cn.jiayi.team.TeamKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a town: who works there and which contracts bind, as far as later parts need them.
 *
 * @param leading the contract of the household that somebody of the roster heads; absent elsewhere
 * @param newcomer the household of the roster that has not signed yet; absent elsewhere
 */
record TownStory(
        DistrictOutline.Town town,
        House centre,
        List<Crew> crews,
        List<Deal> binding,
        @Nullable Deal leading,
        @Nullable Home newcomer,
        int households) {

    private static final int FEW = 60;

    List<Crew> teams() {
        return crews.stream().filter(crew -> crew.kind == TeamKind.TEAM).toList();
    }

    /** With a few contracts of each team, for what comes later: a district's would not find room side by side. */
    TownStory inBrief() {
        Map<Crew, Integer> kept = new HashMap<>();
        List<Deal> few = binding.stream()
                .filter(deal -> kept.merge(deal.crew, 1, Integer::sum) <= FEW)
                .toList();
        return new TownStory(town, centre, crews, few, leading, newcomer, households);
    }

    List<Deal> of(Crew crew) {
        return binding.stream().filter(deal -> deal.crew == crew).toList();
    }
}
