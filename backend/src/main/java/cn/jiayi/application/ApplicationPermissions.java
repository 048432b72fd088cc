package cn.jiayi.application;

import cn.jiayi.contract.SigningProspects;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer may do with applications now, by the same rules as the use cases (trap 27) and for a whole page at once. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ApplicationPermissions {

    private final HouseholdDirectory households;
    private final TeamDirectory teams;
    private final SigningProspects prospects;
    private final Clock clock;

    /** By application, what stands against accepting it; no entry where that is not the viewer's to do or nothing is open any more. */
    public Map<UUID, List<ApplicationAnswerRefusal>> againstAccepting(Actor actor, Collection<Application> of) {
        List<Application> open =
                of.stream().filter(application -> mayAnswer(actor, application)).toList();
        Team team = open.isEmpty() ? null : teams.own(actor).orElse(null);
        if (team == null) {
            return Map.of();
        }
        Map<UUID, Household> applicants = households.byIds(
                open.stream().map(Application::getHouseholdId).distinct().toList());
        var against = prospects.against(team, applicants.values());
        return open.stream()
                .collect(Collectors.toMap(
                        Application::getId,
                        application -> against.get(application.getHouseholdId()).stream()
                                .map(ApplicationAnswerRefusal::of)
                                .toList(),
                        (one, same) -> one));
    }

    /** Whether the viewer may answer at all; declining needs no more. */
    public boolean mayAnswer(Actor actor, Application application) {
        return actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR)
                && application.getTeamId().equals(actor.teamId())
                && application.isOpenOn(LocalDate.now(clock));
    }

    /** Those of them that the viewer may take back, by their ids. */
    public Set<UUID> withdrawable(Actor actor, Collection<Application> of) {
        LocalDate today = LocalDate.now(clock);
        List<Application> open = actor.is(Role.RESIDENT)
                ? of.stream().filter(application -> application.isOpenOn(today)).toList()
                : List.of();
        Household own = open.isEmpty() ? null : households.own(actor).orElse(null);
        if (own == null
                || ApplicationRules.againstWithdrawing(prospects.maySign(own, actor.residentId()), true)
                        .isPresent()) {
            return Set.of();
        }
        return open.stream()
                .filter(application -> application.getHouseholdId().equals(own.getId()))
                .map(Application::getId)
                .collect(Collectors.toSet());
    }
}
