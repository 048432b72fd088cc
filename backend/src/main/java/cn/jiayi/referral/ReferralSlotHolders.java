package cn.jiayi.referral;

import cn.jiayi.hospital.SlotHolder;
import cn.jiayi.hospital.SlotHolders;
import cn.jiayi.team.TeamDirectory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells a hospital which referral has one of its slots, and which team to call. */
@Component
@RequiredArgsConstructor
class ReferralSlotHolders implements SlotHolders {

    private final Referrals referrals;
    private final TeamDirectory teams;

    @Override
    public Optional<SlotHolder> find(UUID takenById) {
        return referrals
                .takerOf(takenById)
                .map(referral -> new SlotHolder(
                        referral.getNumber(),
                        teams.byIds(List.of(referral.getTeamId()))
                                .get(referral.getTeamId())
                                .getName()));
    }
}
