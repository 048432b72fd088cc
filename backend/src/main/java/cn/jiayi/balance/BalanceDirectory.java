package cn.jiayi.balance;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the proposals of the actor's institution. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BalanceDirectory {

    private static final UUID NOBODY = new UUID(0, 0);

    private final BalanceProposals proposals;
    private final BalanceRows rows;
    private final LiveEvents live;

    public Optional<BalanceProposal> find(Actor actor, UUID id) {
        return proposals.findByIdAndInstitutionId(id, institutionOf(actor));
    }

    /** A page, the latest first. */
    public Window<BalanceProposal> list(Actor actor, Paging paging) {
        return proposals.findByInstitutionIdOrderByIdDesc(institutionOf(actor), paging.position(), paging.limit());
    }

    /** How far they have come, from now on. */
    public Flux<BalanceProposal> progress(Actor actor) {
        return live.stream(List.of(BalanceNews.topic(institutionOf(actor))))
                .concatMap(event -> Mono.fromCallable(() -> find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    /** For proposals that are in scope already, in one statement. */
    public Map<UUID, List<TeamBalance>> teams(Collection<UUID> ids) {
        return rows.teams(ids);
    }

    /** For proposals that are in scope already, in one statement; whether each is stale as of now. */
    public Map<UUID, List<BalanceMove>> moves(Collection<UUID> ids) {
        return rows.moves(ids);
    }

    private static UUID institutionOf(Actor actor) {
        boolean may = actor.is(Role.TEAM_LEADER, Role.INSTITUTION_ADMIN);
        return may && actor.institutionId() != null ? actor.institutionId() : NOBODY;
    }
}
