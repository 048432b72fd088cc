package cn.jiayi.team;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads teams in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TeamDirectory {

    private final TeamRows teams;
    private final DistrictPolicies policies;
    private final Clock clock;

    public Optional<Team> find(Actor actor, UUID id) {
        return teams.findOne(TeamScope.visibleTo(actor).and(oneOf(List.of(id))));
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, Team> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId(teams.findAll(TeamScope.visibleTo(actor).and(oneOf(ids))));
    }

    /** The team in which the actor works. */
    public Optional<Team> own(Actor actor) {
        return Optional.ofNullable(actor.teamId()).flatMap(id -> find(actor, id));
    }

    /** The teams of an institution that are not closed and that the actor may see, in the order of their ids. */
    public List<Team> ofInstitution(Actor actor, UUID institutionId) {
        return teams.findAll(
                TeamScope.visibleTo(actor)
                        .and(TeamScope.ofInstitution(institutionId))
                        .and(TeamScope.openOn(today())),
                Sort.by("id"));
    }

    /** Without scope: the teams of an institution that are not closed, for what works on all of it. */
    public List<Team> openOf(UUID institutionId) {
        return teams.findAll(TeamScope.ofInstitution(institutionId).and(TeamScope.openOn(today())), Sort.by("id"));
    }

    /** A page of the teams that the actor works with and that are not closed: of the institution or of the district. */
    public Window<Team> list(Actor actor, Paging paging) {
        return page(TeamScope.worksWith(actor), paging);
    }

    /** A page of the teams that the actor sees in full, by name. */
    public Window<Team> register(Actor actor, boolean withClosed, Paging paging) {
        Specification<Team> wanted = TeamScope.visibleTo(actor);
        return inOrder(withClosed ? wanted : wanted.and(TeamScope.openOn(today())), paging);
    }

    /** All teams of a district that are not closed: the public notice names them. */
    public List<Team> open(String district) {
        return teams.findAll(TeamScope.ofDistrict(district).and(TeamScope.openOn(today())), Sort.by("id"));
    }

    /** A page of the public notice: the teams that are not closed, of one district or town if they are named (M07). */
    public Window<Team> publicNotice(Optional<String> district, Optional<UUID> townId, Paging paging) {
        Specification<Team> wanted =
                Specification.allOf(district.map(TeamScope::ofDistrict).stream().toList());
        return page(townId.map(TeamScope::ofTown).map(wanted::and).orElse(wanted), paging);
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, Team> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(teams.findAll(oneOf(ids)));
    }

    /** The members of today, the leader first, by team, in one statement; every id has an entry. */
    public Map<UUID, List<TeamMember>> membersOf(Collection<UUID> teamIds) {
        Map<UUID, List<TeamMember>> members = teamIds.isEmpty()
                ? Map.of()
                : teams.members(teamIds, today()).stream().collect(Collectors.groupingBy(TeamMember::getTeamId));
        return teamIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> members.getOrDefault(id, List.of())));
    }

    /** Members by id, those of the past too; they are public (M07). */
    public Map<UUID, TeamMember> members(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : teams.membersByIds(ids).stream().collect(Collectors.toMap(TeamMember::getId, Function.identity()));
    }

    /** What each team lacks today under its district's policy before it may sign (M04); every team has an entry. */
    public Map<UUID, Set<TeamRole>> missingRoles(Collection<Team> of) {
        Map<UUID, List<TeamMember>> members =
                membersOf(of.stream().map(Team::getId).toList());
        Map<String, Set<TeamRole>> required = new HashMap<>();
        of.forEach(team -> required.computeIfAbsent(team.getDistrictCode(), this::requiredRoles));
        return of.stream()
                .collect(Collectors.toMap(
                        Team::getId,
                        team -> TeamComposition.missing(
                                team.getKind(), required.get(team.getDistrictCode()), members.get(team.getId())),
                        (one, same) -> one));
    }

    /** What the team lacks today before it may sign under this policy (M04). */
    public Set<TeamRole> missingRoles(Team team, DistrictPolicy policy) {
        return TeamComposition.missing(
                team.getKind(), policy.getRequiredTeamRoles(), teams.members(List.of(team.getId()), today()));
    }

    private Set<TeamRole> requiredRoles(String district) {
        return policies.inForce(district, today())
                .map(policy -> Set.copyOf(policy.getRequiredTeamRoles()))
                .orElse(Set.of());
    }

    private Window<Team> page(Specification<Team> wanted, Paging paging) {
        return inOrder(wanted.and(TeamScope.openOn(today())), paging);
    }

    private Window<Team> inOrder(Specification<Team> wanted, Paging paging) {
        return teams.findBy(
                wanted,
                found -> found.sortBy(Sort.by("name", "id"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Specification<Team> oneOf(Collection<UUID> ids) {
        return (team, query, cb) -> team.get("id").in(ids);
    }

    private static Map<UUID, Team> byId(List<Team> found) {
        return found.stream().collect(Collectors.toMap(Team::getId, Function.identity()));
    }
}
