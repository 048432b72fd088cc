package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Keeps what happens to referrals, and tells whoever looks on: only ids travel, each listener reads again in its own scope. */
@Service
@RequiredArgsConstructor
public class ReferralNews {

    private final EntityManager entities;
    private final LiveEvents live;
    private final ReferralDirectory referrals;

    @Transactional(propagation = Propagation.MANDATORY)
    void record(Referral referral, ReferralEvent event) {
        entities.persist(event);
        live.publish(ofHospital(referral.getHospitalId()), referral.getId());
        live.publish(ofTeam(referral.getTeamId()), referral.getId());
    }

    /** Each change of a referral in the actor's scope from now on, as the referral is by then. */
    public Flux<Referral> changes(Actor actor) {
        return live.stream(topics(actor))
                .concatMap(event -> Mono.fromCallable(() -> referrals.find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    private static List<String> topics(Actor actor) {
        return switch (actor.role()) {
            case HOSPITAL_COORDINATOR ->
                actor.institutionId() == null ? List.of() : List.of(ofHospital(actor.institutionId()));
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR ->
                actor.teamId() == null ? List.of() : List.of(ofTeam(actor.teamId()));
            default -> List.of();
        };
    }

    static String ofHospital(UUID id) {
        return "referral.hospital." + id;
    }

    static String ofTeam(UUID id) {
        return "referral.team." + id;
    }
}
