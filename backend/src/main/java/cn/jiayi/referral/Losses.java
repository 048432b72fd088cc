package cn.jiayi.referral;

import cn.jiayi.hospital.SlotHold;
import cn.jiayi.team.TeamDirectory;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who was faster. */
@Component
@RequiredArgsConstructor
class Losses {

    private final Referrals referrals;
    private final ReferralEvents events;
    private final TeamDirectory teams;

    /** To whoever answered the referral last: a colleague by name. */
    Loss answer(Referral referral) {
        return events.findFirstByReferralIdOrderByOrdinalDesc(referral.getId())
                .map(last -> new Loss(last.getByName(), last.getAt(), referral.getNumber()))
                .orElseThrow();
    }

    /** To whoever has the slot: a team by name; nobody, where the hospital has taken it back. */
    @Nullable Loss slot(SlotHold.NotTaken slot) {
        UUID takenBy = slot.takenById();
        return takenBy == null
                ? null
                : referrals.takerOf(takenBy).map(this::team).orElse(null);
    }

    /** To the team that has referred the resident before. */
    Loss team(Referral referral) {
        return new Loss(
                teams.byIds(List.of(referral.getTeamId()))
                        .get(referral.getTeamId())
                        .getName(),
                answer(referral).at(),
                referral.getNumber());
    }
}
