package cn.jiayi.renewal;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads renewals whose contract the actor sees and which goes on. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RenewalDirectory {

    private final Renewals renewals;
    private final ContractDirectory contracts;

    public Optional<Renewal> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, Renewal> find(Actor actor, Collection<UUID> ids) {
        Specification<Renewal> named = (renewal, query, cb) -> renewal.get("id").in(ids);
        return renewals.findAll(contracts.<Renewal>ofContractThatGoesOn(actor).and(named)).stream()
                .collect(Collectors.toMap(Renewal::getId, Function.identity()));
    }

    /** A page; if a side is named, only what waits for it. */
    public Window<Renewal> list(Actor actor, @Nullable RenewalSide waitsFor, RenewalSort sort, Paging paging) {
        return Keyset.page(
                renewals, contracts.<Renewal>ofContractThatGoesOn(actor).and(waitsFor(waitsFor)), sort.order(), paging);
    }

    /** The latest of each contract, in one statement; part of a contract that is in scope already. */
    public Map<UUID, Renewal> latestOf(Collection<UUID> contractIds) {
        return renewals.latest(contractIds).stream()
                .collect(Collectors.toMap(Renewal::getContractId, Function.identity()));
    }

    private static Specification<Renewal> waitsFor(@Nullable RenewalSide side) {
        return switch (side) {
            case null -> Specification.unrestricted();
            case HOUSEHOLD -> (renewal, query, cb) -> cb.isNull(renewal.get("householdConfirmedAt"));
            case TEAM -> (renewal, query, cb) -> cb.isNull(renewal.get("teamConfirmedAt"));
        };
    }
}
