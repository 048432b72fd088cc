package cn.jiayi.household.graphql;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdAsOf;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdFindingKind;
import cn.jiayi.household.HouseholdHistory;
import cn.jiayi.household.LifeEvent;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What has happened to households and people, and what has to be put right. */
@Controller
@RequiredArgsConstructor
class LifeHistoryController {

    private final HouseholdHistory history;
    private final HouseholdDirectory households;

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<LifeEvent> householdEvents(@Argument String householdId, Paging paging, Actor actor) {
        return history.ofHousehold(actor, GlobalId.uuid("Household", householdId), paging);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<LifeEvent> residentEvents(@Argument String residentId, Paging paging, Actor actor) {
        return history.ofResident(actor, GlobalId.uuid("Resident", residentId), paging);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    @Nullable HouseholdAsOf householdAsOf(@Argument String householdId, @Argument LocalDate day, Actor actor) {
        return history.asOf(actor, GlobalId.uuid("Household", householdId), day).orElse(null);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @QueryMapping
    Window<Household> householdsToMend(@Argument @Nullable HouseholdFindingKind kind, Paging paging, Actor actor) {
        return households.toMend(actor, kind, paging);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @QueryMapping
    List<HouseholdFindingCount> householdFindingCounts(Actor actor) {
        return Arrays.stream(HouseholdFindingKind.values())
                .map(kind -> new HouseholdFindingCount(kind, (int) households.countToMend(actor, kind)))
                .toList();
    }
}
