package cn.jiayi.contract;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests for termination in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TerminationDirectory {

    private static final int SHOWN_OF_A_CONTRACT = 20;

    private final TerminationRequests requests;
    private final TerminationNotices notices;
    private final ContractScope scope;
    private final TerminationFilters filters;

    public Optional<TerminationRequest> find(Actor actor, UUID id) {
        return requests.findOne(visibleTo(actor).and((request, query, cb) -> cb.equal(request.get("id"), id)));
    }

    /** A page of what the actor may see. */
    public Window<TerminationRequest> list(Actor actor, TerminationQuery query, TerminationSort sort, Paging paging) {
        return Keyset.page(requests, visibleTo(actor).and(filters.of(query)), sort.order(), paging);
    }

    /** By contract, the latest first, at most 20 of each, in one statement; part of a contract that is in scope already. */
    public Map<UUID, List<TerminationRequest>> of(Collection<UUID> contractIds) {
        return requests.findByContractIdInOrderByIdDesc(contractIds).stream()
                .collect(Collectors.groupingBy(
                        TerminationRequest::getContractId,
                        Collectors.collectingAndThen(Collectors.toList(), TerminationDirectory::shown)));
    }

    /** Those of the contracts whose household waits for an answer. */
    public Set<UUID> waiting(Collection<UUID> contractIds) {
        return requests.contractsWithOpenRequest(contractIds);
    }

    /** What the institution told the household, by contract, in one statement; part of a contract that is in scope already. */
    public Map<UUID, TerminationNotice> noticesOf(Collection<UUID> contractIds) {
        return notices.findByContractIdIn(contractIds).stream()
                .collect(Collectors.toMap(TerminationNotice::getContractId, Function.identity()));
    }

    private Specification<TerminationRequest> visibleTo(Actor actor) {
        return scope.visibleTo(actor);
    }

    private static List<TerminationRequest> shown(List<TerminationRequest> all) {
        return all.stream().limit(SHOWN_OF_A_CONTRACT).toList();
    }
}
