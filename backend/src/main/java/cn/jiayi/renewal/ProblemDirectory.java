package cn.jiayi.renewal;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the work list: what stands against renewals of contracts that the actor sees and that go on. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProblemDirectory {

    private final RenewalProblems problems;
    private final ContractDirectory contracts;

    public Optional<RenewalProblem> find(Actor actor, UUID id) {
        return problems.findOne(visibleTo(actor).and((problem, query, cb) -> cb.equal(problem.get("id"), id)));
    }

    /** A page of what is not solved, the earliest end first. */
    public Window<RenewalProblem> list(Actor actor, @Nullable Set<RenewalObstacle> obstacles, Paging paging) {
        return problems.findBy(
                visibleTo(actor).and(open()).and(among(obstacles)),
                found -> found.sortBy(Sort.by("lastDay", "id"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** What stands against the renewal of each contract, in one statement; part of a contract that is in scope already. */
    public Map<UUID, RenewalProblem> openOf(Collection<UUID> contractIds) {
        return problems.latest(contractIds).stream()
                .filter(RenewalProblem::isOpen)
                .collect(Collectors.toMap(RenewalProblem::getContractId, Function.identity()));
    }

    private Specification<RenewalProblem> visibleTo(Actor actor) {
        return contracts.ofContractThatGoesOn(actor);
    }

    private static Specification<RenewalProblem> open() {
        return (problem, query, cb) -> cb.isNull(problem.get("solvedAt"));
    }

    private static Specification<RenewalProblem> among(@Nullable Set<RenewalObstacle> obstacles) {
        return obstacles == null
                ? Specification.unrestricted()
                : (problem, query, cb) -> problem.get("obstacle").in(obstacles);
    }
}
