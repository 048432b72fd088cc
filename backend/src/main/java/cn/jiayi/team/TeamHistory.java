package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who worked in teams and led them when (trap 12), and what their members are certified for (M04). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TeamHistory {

    private static final int WARNED_DAYS = 90;

    private final TeamRows teams;
    private final TeamQualifications qualifications;
    private final Clock clock;

    /** A team on a day. */
    public record Day(Team team, LocalDate date) {}

    /** Members of all times by team, the earliest first, in one statement; every id has an entry. */
    public Map<UUID, List<TeamMember>> memberships(Collection<UUID> teamIds) {
        Map<UUID, List<TeamMember>> found =
                teams.membersOfAllTimes(teamIds).stream().collect(Collectors.groupingBy(TeamMember::getTeamId));
        return teamIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, List.of())));
    }

    /** The members of each day, in one statement; every day has an entry. */
    public Map<Day, List<TeamMember>> membersOn(Collection<Day> days) {
        Map<UUID, List<TeamMember>> all =
                memberships(days.stream().map(day -> day.team().getId()).toList());
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> all.get(day.team().getId()).stream()
                                .filter(member -> member.worksOn(day.date()))
                                .toList()));
    }

    /** Who led on each day, in two statements; a day without a leader has no entry. */
    public Map<Day, TeamMember> leadersOn(Collection<Day> days) {
        Map<UUID, TeamMember> members =
                memberships(days.stream().map(day -> day.team().getId()).toList()).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(TeamMember::getId, Function.identity()));
        Map<UUID, List<Leadership>> leaderships = leaderships(days);
        Map<Day, TeamMember> leaders = new HashMap<>();
        days.forEach(day -> leaderships.getOrDefault(day.team().getId(), List.of()).stream()
                .filter(leadership -> leadership.isOn(day.date()))
                .findFirst()
                .ifPresent(leadership -> leaders.put(day, members.get(leadership.memberId()))));
        return leaders;
    }

    /** By member, the latest first, in one statement. */
    public Map<UUID, List<TeamQualification>> qualificationsOf(Collection<UUID> memberIds) {
        return qualifications.findByMemberIdInOrderByValidFromDescIdDesc(memberIds).stream()
                .collect(Collectors.groupingBy(TeamQualification::getMemberId));
    }

    /** A page of what has expired or soon will, of members of today in teams that the actor sees, the earliest first. */
    public Window<TeamQualification> toRenew(Actor actor, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        return qualifications.findBy(
                ToRenew.by(today.plusDays(WARNED_DAYS)).and(ToRenew.ofMembersOf(TeamScope.visibleTo(actor), today)),
                found -> found.sortBy(Sort.by("validUntil", "id"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    private Map<UUID, List<Leadership>> leaderships(Collection<Day> days) {
        return teams.leaderships(days.stream().map(day -> day.team().getId()).toList()).stream()
                .collect(Collectors.groupingBy(
                        LeadershipOf::teamId, Collectors.mapping(LeadershipOf::leadership, Collectors.toList())));
    }
}
