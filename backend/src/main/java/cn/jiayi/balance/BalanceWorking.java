package cn.jiayi.balance;

import cn.jiayi.platform.LiveEvents;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works a proposal out. It holds no transaction while it searches; whoever begins again after a crash begins from today. */
@Slf4j
@Component
@RequiredArgsConstructor
class BalanceWorking {

    private final BalanceProposals proposals;
    private final BalanceGrounds grounds;
    private final BalanceRows rows;
    private final LiveEvents live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    void work(UUID id) {
        BalanceProposal asked = transaction.execute(status ->
                proposals.toWorkOn(id).filter(BalanceProposal::isUnderWay).orElse(null));
        if (asked == null) {
            return;
        }
        try {
            BalanceGround ground = grounds.of(asked.getDistrictCode(), asked.getInstitutionId());
            BalancePlan plan = BalanceSolver.solve(
                    ground.plan(),
                    asked.getSeed(),
                    round -> change(id, proposal -> proposal.progress(99 * round / BalanceSolver.ROUNDS)));
            BalanceAccount account = new BalanceAccount(plan);
            change(id, proposal -> {
                rows.write(id, account.teams(), account.moves(ground.versions()));
                proposal.ready(ground, clock.instant());
            });
        } catch (RuntimeException broken) {
            log.error("proposal {} broke", id, broken);
            change(id, proposal -> proposal.failed(clock.instant()));
        }
    }

    private void change(UUID id, Consumer<BalanceProposal> act) {
        transaction.executeWithoutResult(status -> {
            // another replica may have taken it for dead and been faster
            proposals.toWorkOn(id).filter(BalanceProposal::isUnderWay).ifPresent(proposal -> {
                act.accept(proposal);
                live.publish(BalanceNews.topic(proposal.getInstitutionId()), id);
            });
        });
    }
}
