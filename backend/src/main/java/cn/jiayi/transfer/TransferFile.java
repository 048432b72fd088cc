package cn.jiayi.transfer;

import cn.jiayi.contract.ContractHandover;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamClosing;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Gathers what a transfer is decided by. */
@Component
@RequiredArgsConstructor
class TransferFile {

    private final ContractHandover contracts;
    private final TeamClosing closing;
    private final TeamDirectory teams;
    private final DistrictPolicies policies;
    private final Clock clock;

    /** What a team would give: a portion for each area of its households, and for each that it is responsible for. */
    List<Portion> portions(UUID teamId, List<CloseTeam.Target> targets) {
        Map<Optional<UUID>, List<UUID>> contractsOf = new LinkedHashMap<>();
        closing.areasOf(teamId).stream()
                .sorted()
                .forEach(area -> contractsOf.put(Optional.of(area), new ArrayList<>()));
        contracts
                .heldBy(teamId)
                .forEach(held -> contractsOf
                        .computeIfAbsent(Optional.ofNullable(held.gridAreaId()), area -> new ArrayList<>())
                        .add(held.contractId()));
        Map<Optional<UUID>, UUID> chosen = new HashMap<>();
        targets.forEach(target -> chosen.put(Optional.ofNullable(target.areaId()), target.teamId()));
        return contractsOf.entrySet().stream()
                .map(entry -> new Portion(entry.getKey().orElse(null), entry.getValue(), chosen.get(entry.getKey())))
                .toList();
    }

    /** The teams as the rules look at them, by id. */
    Map<UUID, Receiver> receivers(Collection<Team> of) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Set<TeamRole>> missing = teams.missingRoles(of);
        Map<String, Optional<DistrictPolicy>> policy = new HashMap<>();
        of.forEach(team -> policy.computeIfAbsent(team.getDistrictCode(), code -> policies.inForce(code, today)));
        return of.stream()
                .collect(Collectors.toMap(
                        Team::getId,
                        team -> new Receiver(
                                team,
                                team.worksOn(today),
                                missing.get(team.getId()).isEmpty(),
                                policy.get(team.getDistrictCode())
                                        .map(team::advisedBy)
                                        .orElse(null),
                                policy.get(team.getDistrictCode())
                                        .map(team::limitBy)
                                        .orElse(null))));
    }

    Duration undoTime(Actor actor) {
        return policies.inForce(actor.district(), LocalDate.now(clock))
                .map(DistrictPolicy::getUndoMinutes)
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
    }
}
