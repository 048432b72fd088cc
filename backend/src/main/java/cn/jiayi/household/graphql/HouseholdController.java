package cn.jiayi.household.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.household.HouseholdSort;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class HouseholdController {

    private final HouseholdDirectory households;
    private final GridDirectory areas;
    private final Places places;

    @Only(Role.RESIDENT)
    @QueryMapping
    @Nullable Household myHousehold(Actor actor) {
        return households.own(actor).orElse(null);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @QueryMapping
    Window<Household> households(
            @Argument @Nullable HouseholdFilter filter, @Argument HouseholdSort sort, Paging paging, Actor actor) {
        return households.list(actor, filter == null ? HouseholdQuery.ALL : filter.query(), sort, paging);
    }

    @BatchMapping
    List<Place> village(List<Household> sources) {
        Map<UUID, Place> villages = places.byIds(
                sources.stream().map(Household::getVillageId).distinct().toList());
        return sources.stream()
                .map(household -> villages.get(household.getVillageId()))
                .toList();
    }

    @BatchMapping
    Map<Household, GridArea> gridArea(List<Household> sources) {
        List<Household> placed = sources.stream()
                .filter(household -> household.getGridAreaId() != null)
                .toList();
        Map<UUID, GridArea> found = areas.byIds(
                placed.stream().map(Household::getGridAreaId).distinct().toList());
        return placed.stream()
                .collect(Collectors.toMap(Function.identity(), household -> found.get(household.getGridAreaId())));
    }

    @BatchMapping
    Map<Household, HouseholdMember> head(List<Household> sources) {
        Map<UUID, HouseholdMember> heads =
                households.headsOf(sources.stream().map(Household::getId).toList());
        return sources.stream()
                .filter(household -> heads.containsKey(household.getId()))
                .collect(Collectors.toMap(Function.identity(), household -> heads.get(household.getId())));
    }

    @BatchMapping
    List<List<HouseholdMember>> members(List<Household> sources) {
        Map<UUID, List<HouseholdMember>> members =
                households.membersOf(sources.stream().map(Household::getId).toList());
        return sources.stream().map(household -> members.get(household.getId())).toList();
    }
}
