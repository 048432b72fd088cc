package cn.jiayi.referral;

import static cn.jiayi.referral.ReferralState.CANCELLED;
import static cn.jiayi.referral.ReferralState.CONFIRMED;
import static cn.jiayi.referral.ReferralState.DECLINED;
import static cn.jiayi.referral.ReferralState.LAPSED;
import static cn.jiayi.referral.ReferralState.OFFERED;
import static cn.jiayi.referral.ReferralState.WAITING;

import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/**
 * Everything that can happen to a referral once it is sent, whose turn it is, and where it leads: the whole table. What an offer
 * waits for is the team; the hospital has answered and cannot answer twice.
 */
@RequiredArgsConstructor
enum ReferralAct {
    CONFIRM(Side.HOSPITAL, Map.of(WAITING, CONFIRMED)),
    DECLINE(Side.HOSPITAL, Map.of(WAITING, DECLINED)),
    OFFER(Side.HOSPITAL, Map.of(WAITING, OFFERED)),
    ACCEPT_OFFER(Side.TEAM, Map.of(OFFERED, CONFIRMED)),
    CANCEL(Side.TEAM, Map.of(WAITING, CANCELLED, OFFERED, CANCELLED, CONFIRMED, CANCELLED)),
    LAPSE(Side.TIME, Map.of(WAITING, LAPSED, OFFERED, LAPSED));

    /** Who does it. */
    enum Side {
        HOSPITAL,
        TEAM,
        TIME
    }

    private final Side side;
    private final Map<ReferralState, ReferralState> table;

    Side side() {
        return side;
    }

    /** Where it leads from a state; empty if it cannot happen there. */
    Optional<ReferralState> from(ReferralState state) {
        return Optional.ofNullable(table.get(state));
    }
}
