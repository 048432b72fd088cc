package cn.jiayi.team;

import cn.jiayi.district.TeamRole;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles a team lacks (M04): a team without its required roles cannot sign. */
final class TeamComposition {

    private TeamComposition() {}

    static Set<TeamRole> missing(TeamKind kind, Collection<TeamRole> required, Collection<TeamMember> members) {
        if (kind == TeamKind.VILLAGE_DOCTOR || required.isEmpty()) {
            return EnumSet.noneOf(TeamRole.class);
        }
        Set<TeamRole> missing = EnumSet.copyOf(required);
        missing.removeAll(members.stream().map(TeamMember::getRole).collect(Collectors.toSet()));
        return missing;
    }
}
