package cn.jiayi.balance;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Asks for a proposal; it is worked out beside the requests, one at a time for an institution. */
@Service
@RequiredArgsConstructor
public class BalanceProposing {

    private final BalanceGrounds grounds;
    private final BalanceProposals proposals;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> balanceTask;
    private final Clock clock;

    @UseCase("balanceProposal.ask")
    public ProposeBalanceOutcome propose(Actor actor, ProposeBalance command) {
        UUID institution =
                Optional.ofNullable(actor.institutionId()).orElseThrow(() -> new AccessDenied(Denial.NO_ACCOUNT));
        if (proposals.isUnderWay(institution)) {
            return refused(BalanceProposeRefusal.UNDER_WAY);
        }
        BalanceGround ground = grounds.of(actor.district(), institution);
        if (ground.plots().isEmpty()) {
            return refused(BalanceProposeRefusal.NO_AREA);
        }
        if (ground.crews().isEmpty()) {
            return refused(BalanceProposeRefusal.NO_TEAM);
        }
        UUID id = Ids.next();
        long seed = command.seed() == null ? id.getLeastSignificantBits() : command.seed();
        try {
            proposals.saveAndFlush(new BalanceProposal(id, actor, institution, seed, clock.instant()));
        } catch (DataIntegrityViolationException faster) {
            throw new LostRace(refused(BalanceProposeRefusal.UNDER_WAY));
        }
        scheduler.schedule(balanceTask.instance(id.toString()), clock.instant());
        return new ProposeBalanceOutcome.Started(id);
    }

    private static ProposeBalanceOutcome refused(BalanceProposeRefusal reason) {
        return new ProposeBalanceOutcome.Refused(reason);
    }
}
