package cn.jiayi.team;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import java.util.Collection;
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

    private final TeamDirectory teams;
    private final Institutions institutions;
    private final Places places;

    /** By team, in three statements whatever the number; profiles are public, so this knows no scope. */
    public Map<UUID, TeamProfile> byIds(Collection<UUID> teamIds) {
        return of(teams.byIds(teamIds).values()).values().stream()
                .collect(Collectors.toMap(TeamProfile::teamId, Function.identity()));
    }

    /** By team, in two statements whatever the number. */
    public Map<Team, TeamProfile> of(Collection<Team> teams) {
        Map<UUID, Institution> employers = institutions.byIds(
                teams.stream().map(Team::getInstitutionId).distinct().toList());
        Map<UUID, Place> towns =
                places.byIds(teams.stream().map(Team::getTownId).distinct().toList());
        return teams.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        team -> profile(team, employers.get(team.getInstitutionId()), towns.get(team.getTownId()))));
    }

    private static TeamProfile profile(Team team, Institution institution, Place town) {
        return new TeamProfile(
                team.getId(),
                team.getKind(),
                team.getName(),
                team.getStudio(),
                team.getPhone(),
                institution.getName(),
                institution.getAddress(),
                town.getName(),
                team.getTcmGuidance());
    }
}
