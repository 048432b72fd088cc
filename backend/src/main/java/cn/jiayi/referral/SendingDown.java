package cn.jiayi.referral;

import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.referral.SendDownOutcome.Refused;
import cn.jiayi.referral.SendDownOutcome.Sent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Sends patients back whom a hospital has seen (M25). The referral's lock lets one be sent back once. */
@Service
@RequiredArgsConstructor
public class SendingDown {

    private final Referrals referrals;
    private final DownReferrals downReferrals;
    private final ResidentDirectory residents;
    private final DownReferralNotices notices;
    private final EntityManager entities;
    private final Clock clock;

    @UseCase("downReferral.send")
    public SendDownOutcome send(Actor actor, SendDown command) {
        Referral up = referrals
                .lockOfHospital(command.referralId(), actor.institutionId())
                .orElse(null);
        if (up == null) {
            return new Refused(DownReferralSendRefusal.NOT_FOUND, null, null, null);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Optional<DownReferralSendRefusal> against =
                against(up, now).or(() -> DownReferralRules.againstSending(command, today));
        if (against.isPresent()) {
            return new Refused(against.get(), up.getId(), today, DownReferralRules.latestTakeOver(today));
        }
        DownReferral down = new DownReferral(up, command, actor.name(), now, clock.getZone());
        entities.persist(down);
        notices.sentBack(down);
        return new Sent(down.getId());
    }

    private Optional<DownReferralSendRefusal> against(Referral up, Instant now) {
        boolean isAlive = Optional.ofNullable(
                        residents.byIds(List.of(up.getResidentId())).get(up.getResidentId()))
                .map(Resident::getDiedOn)
                .isEmpty();
        boolean isSent = !downReferrals.findByReferralIdIn(List.of(up.getId())).isEmpty();
        return DownReferralRules.against(up.hasBeenSeen(now), isAlive, isSent);
    }
}
