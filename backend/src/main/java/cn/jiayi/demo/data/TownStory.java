package cn.jiayi.demo.data;

import cn.jiayi.team.TeamKind;
import java.util.List;
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

    List<Crew> teams() {
        return crews.stream().filter(crew -> crew.kind == TeamKind.TEAM).toList();
    }

    List<Deal> of(Crew crew) {
        return binding.stream().filter(deal -> deal.crew == crew).toList();
    }
}
