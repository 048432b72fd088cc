package cn.jiayi.team;

import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Uuids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What the public notice shows of teams (M07). */
@Service
@RequiredArgsConstructor
public class TeamProfiles {

    private static final String PROFILES = "select " + TeamProfile.COLUMNS.sql() + """
             from team
            join institution on institution.id = team.institution_id
            join place on place.id = team.town_id
            where team.id in (:ids)
            """;

    private final Reads reads;

    /** By team, in one statement whatever the number; profiles are public, so this knows no scope. */
    public Map<UUID, TeamProfile> byIds(Collection<UUID> teamIds) {
        if (teamIds.isEmpty()) {
            return Map.of();
        }
        List<byte[]> ids = teamIds.stream().distinct().map(Uuids::bytes).toList();
        return reads.rows(PROFILES, Map.of("ids", ids), TeamProfile.COLUMNS.make()).stream()
                .collect(Collectors.toMap(TeamProfile::teamId, Function.identity()));
    }

    /** The same of teams that were read already. */
    public Map<Team, TeamProfile> of(Collection<Team> teams) {
        Map<UUID, TeamProfile> profiles = byIds(teams.stream().map(Team::getId).toList());
        return teams.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), team -> profiles.get(team.getId())));
    }
}
