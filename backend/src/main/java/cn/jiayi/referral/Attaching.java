package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.referral.AttachOutcome.Attached;
import cn.jiayi.referral.AttachOutcome.Refused;
import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Sends files along with a referral of one's own team while it is under way. */
@Service
@RequiredArgsConstructor
public class Attaching {

    private static final Set<ReferralState> OVER =
            EnumSet.of(ReferralState.DECLINED, ReferralState.CANCELLED, ReferralState.LAPSED);

    private final Referrals referrals;
    private final AttachmentRows rows;

    /** The referral's row is locked, so two who attach at once are counted one after the other. */
    @UseCase("referral.attach")
    public AttachOutcome attach(Actor actor, AttachFiles command) {
        Referral referral =
                referrals.lockOfTeam(command.referralId(), actor.teamId()).orElse(null);
        if (referral == null || command.attachmentIds().isEmpty()) {
            return new Refused(AttachRefusal.NOT_FOUND, null, 0);
        }
        if (isOver(referral)) {
            return new Refused(AttachRefusal.CLOSED, referral.getId(), 0);
        }
        int present = rows.of(referral.getId());
        if (present + command.attachmentIds().size() > AttachmentDirectory.MOST) {
            return new Refused(AttachRefusal.TOO_MANY, referral.getId(), present);
        }
        if (rows.claim(actor, command.attachmentIds(), referral.getId())
                != command.attachmentIds().size()) {
            throw new LostRace(new Refused(AttachRefusal.NOT_FOUND, referral.getId(), present));
        }
        return new Attached(referral.getId());
    }

    /** Whether nothing can go along with it any more. */
    public static boolean isOver(Referral referral) {
        return OVER.contains(referral.getState());
    }
}
