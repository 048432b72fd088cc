package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectivePerson;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The fields of a person that lead elsewhere: whoever has left the reader's sight since the count is absent from them (trap 26). */
@Controller
@RequiredArgsConstructor
class EffectivePersonFields {

    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final TeamProfiles teams;

    @BatchMapping
    Map<EffectivePerson, Resident> resident(List<EffectivePerson> sources, @ContextValue Actor actor) {
        return lookUp(sources, EffectivePerson::getResidentId, ids -> residents.find(actor, ids));
    }

    @BatchMapping
    Map<EffectivePerson, Household> household(List<EffectivePerson> sources, @ContextValue Actor actor) {
        return lookUp(sources, EffectivePerson::getHouseholdId, ids -> households.find(actor, ids));
    }

    @BatchMapping
    Map<EffectivePerson, TeamProfile> team(List<EffectivePerson> sources) {
        return lookUp(sources, EffectivePerson::getTeamId, teams::byIds);
    }

    private static <T> Map<EffectivePerson, T> lookUp(
            List<EffectivePerson> sources,
            Function<EffectivePerson, UUID> key,
            Function<Collection<UUID>, Map<UUID, T>> find) {
        Map<UUID, T> found = find.apply(sources.stream().map(key).collect(Collectors.toSet()));
        return sources.stream()
                .filter(source -> found.containsKey(key.apply(source)))
                .collect(Collectors.toMap(Function.identity(), source -> found.get(key.apply(source))));
    }
}
