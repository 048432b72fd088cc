package cn.jiayi.team;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How full teams are, against what the policy of today advises and allows (M05). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TeamLoads {

    private static final AreaSum NOTHING = new AreaSum(new UUID(0, 0), 0, 0);

    private final GridAssignments assignments;
    private final DistrictPolicies policies;
    private final Clock clock;

    /** By team, in one aggregate over their areas and one policy a district. */
    public Map<UUID, TeamLoad> of(Collection<Team> teams) {
        Map<UUID, AreaSum> sums = teams.isEmpty()
                ? Map.of()
                : assignments.sums(teams.stream().map(Team::getId).toList()).stream()
                        .collect(Collectors.toMap(AreaSum::teamId, Function.identity()));
        Map<String, Optional<DistrictPolicy>> inForce = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        teams.forEach(team -> inForce.computeIfAbsent(team.getDistrictCode(), code -> policies.inForce(code, today)));
        return teams.stream()
                .collect(Collectors.toMap(
                        Team::getId,
                        team -> load(
                                team, sums.getOrDefault(team.getId(), NOTHING), inForce.get(team.getDistrictCode())),
                        (one, same) -> one));
    }

    private static TeamLoad load(Team team, AreaSum sum, Optional<DistrictPolicy> policy) {
        return new TeamLoad(
                team.getSignedHouseholds(),
                Math.toIntExact(sum.households()),
                Math.toIntExact(sum.population()),
                policy.map(team::advisedBy).orElse(null),
                policy.map(team::limitBy).orElse(null));
    }
}
