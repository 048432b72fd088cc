package cn.jiayi.application;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.SigningProspects;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.Nearness;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamLoads;
import cn.jiayi.team.TeamsNearby;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which teams a household can choose (M13): by distance, with their load and whether they could sign now. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TeamChoices {

    private static final int SHOWN = 20;

    private final HouseholdDirectory households;
    private final TeamsNearby nearby;
    private final TeamDirectory teams;
    private final TeamLoads loads;
    private final SigningProspects prospects;
    private final ContractDirectory contracts;
    private final Applications applications;
    private final Clock clock;

    /** The nearest twenty, the nearest first, in the same number of statements whatever the number of teams. */
    public List<TeamChoice> of(Actor actor, @Nullable String text) {
        return households
                .own(actor)
                .map(household -> of(actor, household, text))
                .orElse(List.of());
    }

    private List<TeamChoice> of(Actor actor, Household household, @Nullable String text) {
        List<Nearness> near = nearby.of(
                household.getDistrictCode(), household.getGridAreaId(), household.getVillageId(), text, SHOWN);
        Map<UUID, Team> found = teams.byIds(near.stream().map(Nearness::teamId).toList());
        var load = loads.of(found.values());
        var against = prospects.against(household, found.values(), actor.residentId());
        boolean hasApplied = applications.hasOpen(household.getId(), LocalDate.now(clock));
        UUID current = contracts
                .inForceOf(actor, household.getId())
                .map(Contract::getTeamId)
                .orElse(null);
        return near.stream()
                .map(each -> new TeamChoice(
                        each.teamId(),
                        each.metres(),
                        each.teamId().equals(current),
                        load.get(each.teamId()),
                        ApplicationRules.againstApplying(against.get(each.teamId()), hasApplied)))
                .toList();
    }
}
