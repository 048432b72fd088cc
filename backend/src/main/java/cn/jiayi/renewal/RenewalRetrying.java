package cn.jiayi.renewal;

import static cn.jiayi.renewal.RenewalRetryRefusal.NOT_FOUND;
import static cn.jiayi.renewal.RenewalRetryRefusal.STILL_OBSTRUCTED;

import cn.jiayi.contract.ContractRenewing;
import cn.jiayi.contract.RenewableContract;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.renewal.RenewalCase.Verdict;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Has one contract of the work list checked again, without waiting for the night. */
@Service
@RequiredArgsConstructor
public class RenewalRetrying {

    private final ProblemDirectory problems;
    private final ContractRenewing contracts;
    private final RenewalFile file;
    private final RenewalHandling handling;

    @UseCase("renewalProblem.retry")
    public RetryRenewalOutcome retry(Actor actor, RetryRenewal command) {
        RenewalProblem problem = problems.find(actor, command.problemId())
                .filter(RenewalProblem::isOpen)
                .orElse(null);
        List<RenewableContract> locked = problem == null ? List.of() : contracts.lock(List.of(problem.getContractId()));
        if (locked.isEmpty()) {
            return new RetryRenewalOutcome.Refused(NOT_FOUND, null, null);
        }
        UUID contractId = locked.getFirst().id();
        RenewalCase now = file.cases(locked).get(contractId);
        if (now.obstacle().isPresent()) {
            return new RetryRenewalOutcome.Refused(
                    STILL_OBSTRUCTED, now.obstacle().get(), command.problemId());
        }
        Verdict verdict = handling.handle(List.of(now), null).getFirst();
        return new RetryRenewalOutcome.Solved(contractId, verdict == Verdict.RENEW);
    }
}
