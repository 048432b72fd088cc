package cn.jiayi.referral;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.referral.TakeOverOutcome.Refused;
import cn.jiayi.referral.TakeOverOutcome.TakenOver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Takes over patients who were sent back: only the team that has the household's contract now (M25, trap 16). */
@Service
@RequiredArgsConstructor
public class TakingOver {

    private final DownReferrals downReferrals;
    private final DownReferralDirectory directory;
    private final ContractDirectory contracts;
    private final DownReferralNotices notices;
    private final Clock clock;

    @UseCase("downReferral.takeOver")
    public TakeOverOutcome takeOver(Actor actor, TakeOver command) {
        DownReferral down = directory
                .find(actor, command.downReferralId())
                .flatMap(found -> downReferrals.lock(found.getId()))
                .orElse(null);
        if (down == null) {
            return Refused.because(DownReferralTakeOverRefusal.NOT_FOUND, null);
        }
        if (!down.isWaiting()) {
            return new Refused(
                    DownReferralTakeOverRefusal.ALREADY_TAKEN_OVER,
                    down.getId(),
                    down.getTakenOverBy(),
                    down.getTakenOverAt(),
                    null,
                    null);
        }
        UUID teamNow = contracts.teamsNow(List.of(down.getHouseholdId())).get(down.getHouseholdId());
        if (teamNow == null || !down.canBeTakenOverBy(actor, teamNow)) {
            return Refused.because(DownReferralTakeOverRefusal.NOT_FOUND, null);
        }
        LocalDate today = LocalDate.now(clock);
        return DownReferralRules.againstTakingOver(command, today)
                .<TakeOverOutcome>map(reason ->
                        new Refused(reason, down.getId(), null, null, today, DownReferralRules.latestFirstVisit(today)))
                .orElseGet(() -> {
                    down.takeOver(actor, command, clock.instant());
                    notices.takenOver(down, teamNow);
                    return new TakenOver(down.getId());
                });
    }
}
