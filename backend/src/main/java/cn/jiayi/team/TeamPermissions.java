package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What the viewer may do with a team now, by the same rules as the use cases (trap 27). */
@Service
@RequiredArgsConstructor
public class TeamPermissions {

    private final Clock clock;

    public boolean mayChangeMembers(Actor actor, Team team) {
        return TeamRules.againstChangingMembers(actor, team, LocalDate.now(clock))
                .isEmpty();
    }

    /** Of a team that the actor sees. */
    public boolean mayManage(Actor actor, Team team) {
        return TeamRules.againstManaging(actor, team, LocalDate.now(clock)).isEmpty();
    }
}
