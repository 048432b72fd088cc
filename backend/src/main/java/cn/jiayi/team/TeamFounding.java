package cn.jiayi.team;

import cn.jiayi.platform.Ids;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a district's teams and what they are responsible for at first; no user does this, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class TeamFounding {

    private final EntityManager entities;

    @Transactional
    public void found(Collection<TeamDraft> drafts) {
        drafts.forEach(draft -> {
            Team team = new Team(draft);
            entities.persist(team);
            draft.members().forEach(member -> {
                entities.persist(new TeamMember(member, draft.id()));
                if (member.isLeader()) {
                    team.ledBy(member.id(), member.since());
                }
            });
        });
    }

    /** From an instant on; two teams for one area are an overlap, which is shown and not forbidden. */
    @Transactional
    public void makeResponsible(Collection<Responsibility> responsibilities, Instant since) {
        responsibilities.forEach(each -> entities.persist(
                new GridAssignment(Ids.next(), each.areaId(), each.teamId(), each.memberId(), since, null)));
    }

    /** @param memberId absent for the whole team */
    public record Responsibility(
            UUID areaId, UUID teamId, @Nullable UUID memberId) {}
}
