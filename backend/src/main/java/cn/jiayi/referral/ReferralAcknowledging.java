package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Acknowledged;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Refused;
import java.time.Clock;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** A team takes note of a referral that ended without an appointment, so that it leaves the work lists (trap 15). */
@Service
@RequiredArgsConstructor
public class ReferralAcknowledging {

    private final Referrals referrals;
    private final ReferralNews news;
    private final Clock clock;

    @UseCase("referral.acknowledge")
    public ReferralAcknowledgeOutcome acknowledge(Actor actor, AcknowledgeReferral command) {
        Referral referral =
                referrals.lockOfTeam(command.referralId(), actor.teamId()).orElse(null);
        if (referral == null) {
            return new Refused(ReferralAcknowledgeRefusal.NOT_FOUND, null, null, null);
        }
        Optional<ReferralAcknowledgeRefusal> against = referral.againstAcknowledging();
        if (against.isPresent()) {
            return new Refused(
                    against.get(), referral.getId(), referral.getAcknowledgedBy(), referral.getAcknowledgedAt());
        }
        referral.acknowledge(actor.name(), clock.instant());
        news.changed(referral);
        return new Acknowledged(referral.getId());
    }
}
