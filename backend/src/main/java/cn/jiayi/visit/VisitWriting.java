package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes visits that were decided. */
@Component
@RequiredArgsConstructor
class VisitWriting {

    private final EntityManager entities;

    UUID write(Actor actor, UUID placeId, VisitCase decided, String department, @Nullable UUID importId, Instant now) {
        UUID id = Ids.next();
        entities.persist(new Visit(
                new VisitDraft(
                        id,
                        actor.district(),
                        placeId,
                        department,
                        decided.day(),
                        decided.person().id(),
                        decided.householdId(),
                        decided.signed(),
                        decided.policyId(),
                        importId,
                        actor.name(),
                        now),
                decided.decision()));
        return id;
    }
}
