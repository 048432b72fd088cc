package cn.jiayi.balance;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.TeamRole;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridPlot;
import cn.jiayi.team.GridHolder;
import cn.jiayi.team.GridResponsibilities;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads what a proposal is about. Village doctors answer in their own name for what is theirs, and a team without its required roles
 * cannot sign: both keep what they have and are given nothing.
 */
@Component
@RequiredArgsConstructor
class BalanceGrounds {

    private static final double METRES_PER_DEGREE = 111_195;

    private final GridDirectory grid;
    private final GridResponsibilities responsibilities;
    private final TeamDirectory teams;
    private final DistrictPolicies policies;
    private final Clock clock;

    @Transactional(readOnly = true)
    BalanceGround of(String district, UUID institutionId) {
        List<Team> taking = taking(institutionId);
        Map<UUID, Crew> crews = taking.stream().collect(Collectors.toMap(Team::getId, team -> new Crew(team.getId())));
        Map<UUID, List<GridHolder>> holders = responsibilities.ofInstitution(institutionId);
        List<GridPlot> all = grid.plots(institutionId);
        List<GridPlot> shared = all.stream()
                .filter(area -> crews.keySet().containsAll(today(holders, area)))
                .toList();
        double longitude = shared.stream()
                .mapToDouble(area -> area.centre().longitude())
                .average()
                .orElse(0);
        double latitude = shared.stream()
                .mapToDouble(area -> area.centre().latitude())
                .average()
                .orElse(0);
        List<Plot> plots = shared.stream()
                .map(area -> new Plot(
                        area.id(),
                        area.households(),
                        (area.centre().longitude() - longitude)
                                * METRES_PER_DEGREE
                                * Math.cos(Math.toRadians(latitude)),
                        (area.centre().latitude() - latitude) * METRES_PER_DEGREE,
                        today(holders, area),
                        first(holders, area, crews)))
                .toList();
        Team one = taking.isEmpty() ? null : taking.getFirst();
        return new BalanceGround(
                taking.stream().map(team -> crews.get(team.getId())).toList(),
                plots,
                shared.stream().collect(Collectors.toMap(GridPlot::id, GridPlot::assignmentVersion)),
                one == null
                        ? null
                        : policies.inForce(district, today())
                                .map(one::advisedBy)
                                .orElse(null),
                one == null
                        ? null
                        : policies.inForce(district, today()).map(one::limitBy).orElse(null),
                all.size() - shared.size());
    }

    private List<Team> taking(UUID institutionId) {
        List<Team> atWork = teams.openOf(institutionId).stream()
                .filter(team -> team.getKind() == TeamKind.TEAM && team.worksOn(today()))
                .toList();
        Map<UUID, Set<TeamRole>> missing = teams.missingRoles(atWork);
        return atWork.stream()
                .filter(team -> missing.get(team.getId()).isEmpty())
                .toList();
    }

    private static Set<UUID> today(Map<UUID, List<GridHolder>> holders, GridPlot area) {
        return holders.getOrDefault(area.id(), List.of()).stream()
                .map(GridHolder::teamId)
                .collect(Collectors.toSet());
    }

    private static @Nullable Crew first(Map<UUID, List<GridHolder>> holders, GridPlot area, Map<UUID, Crew> crews) {
        List<GridHolder> responsible = holders.getOrDefault(area.id(), List.of());
        return responsible.isEmpty() ? null : crews.get(responsible.getFirst().teamId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
