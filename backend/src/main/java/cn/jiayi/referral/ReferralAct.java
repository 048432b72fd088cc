package cn.jiayi.referral;

import static cn.jiayi.referral.ReferralState.ADMITTED;
import static cn.jiayi.referral.ReferralState.ARRIVED;
import static cn.jiayi.referral.ReferralState.CANCELLED;
import static cn.jiayi.referral.ReferralState.CONFIRMED;
import static cn.jiayi.referral.ReferralState.DECLINED;
import static cn.jiayi.referral.ReferralState.DISCHARGED;
import static cn.jiayi.referral.ReferralState.LAPSED;
import static cn.jiayi.referral.ReferralState.NO_SHOW;
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
public enum ReferralAct {
    CONFIRM(Side.HOSPITAL, Map.of(WAITING, CONFIRMED)),
    DECLINE(Side.HOSPITAL, Map.of(WAITING, DECLINED)),
    OFFER(Side.HOSPITAL, Map.of(WAITING, OFFERED)),
    ACCEPT_OFFER(Side.TEAM, Map.of(OFFERED, CONFIRMED)),
    CANCEL(Side.TEAM, Map.of(WAITING, CANCELLED, OFFERED, CANCELLED, CONFIRMED, CANCELLED)),
    LAPSE(Side.TIME, Map.of(WAITING, LAPSED, OFFERED, LAPSED)),
    ARRIVE(Side.HOSPITAL, Map.of(CONFIRMED, ARRIVED)),
    MISS(Side.HOSPITAL, Map.of(CONFIRMED, NO_SHOW)),
    ADMIT(Side.HOSPITAL, Map.of(CONFIRMED, ADMITTED, ARRIVED, ADMITTED)),
    /** The patient stays for other nights than booked. */
    EXTEND(Side.HOSPITAL, Map.of(ADMITTED, ADMITTED)),
    DISCHARGE(Side.HOSPITAL, Map.of(ADMITTED, DISCHARGED)),
    /** Takes back the last of the four before, which was a slip. */
    CORRECT(Side.HOSPITAL, Map.of(ARRIVED, CONFIRMED, NO_SHOW, CONFIRMED, ADMITTED, CONFIRMED, DISCHARGED, ADMITTED)),
    /** The resident has died: what is held is free at once (trap 14). */
    DIE(Side.TIME, Map.of(WAITING, CANCELLED, OFFERED, CANCELLED, CONFIRMED, CANCELLED, ADMITTED, DISCHARGED));

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

    boolean isOfHospital() {
        return side == Side.HOSPITAL;
    }

    /** Where it leads from a state; empty if it cannot happen there. */
    public Optional<ReferralState> from(ReferralState state) {
        return Optional.ofNullable(table.get(state));
    }
}
