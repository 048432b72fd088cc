package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.team.Team;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
        changed(referral);
    }

    /** Something that is no event of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(Referral referral) {
        live.publish(Stream.of(
                        ofHospital(referral.getHospitalId()),
                        ofInstitution(referral.getInstitutionId()),
                        ofTeam(referral.getTeamId()))
                .map(topic -> new LiveEvents.Happening(topic, referral.getId()))
                .toList());
    }

    /**
     * A patient is sent back or taken over: the hospital looks on, and whoever has the household's contract now.
     *
     * @param team absent while nobody has it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(DownReferral down, @Nullable Team team) {
        live.publish(ofHospital(down.getHospitalId()), down.getReferralId());
        if (team != null) {
            live.publish(ofInstitution(team.getInstitutionId()), down.getReferralId());
            live.publish(ofTeam(team.getId()), down.getReferralId());
        }
    }

    /** Each change of a referral in the actor's scope from now on, as the referral is by then. */
    public Flux<Referral> changes(Actor actor) {
        return live.stream(topics(actor))
                .concatMap(event -> Mono.fromCallable(() -> referrals.find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    static List<String> topics(Actor actor) {
        return switch (actor.role()) {
            case HOSPITAL_COORDINATOR ->
                actor.institutionId() == null ? List.of() : List.of(ofHospital(actor.institutionId()));
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR ->
                actor.teamId() == null ? List.of() : List.of(ofTeam(actor.teamId()));
            case INSTITUTION_ADMIN ->
                actor.institutionId() == null ? List.of() : List.of(ofInstitution(actor.institutionId()));
            default -> List.of();
        };
    }

    static String ofHospital(UUID id) {
        return "referral.hospital." + id;
    }

    static String ofInstitution(UUID id) {
        return "referral.institution." + id;
    }

    static String ofTeam(UUID id) {
        return "referral.team." + id;
    }
}
