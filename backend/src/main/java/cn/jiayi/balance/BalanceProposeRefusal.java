package cn.jiayi.balance;

import cn.jiayi.platform.Reason;

/** Why nothing is proposed. */
public enum BalanceProposeRefusal implements Reason {
    UNDER_WAY,
    NO_AREA,
    NO_TEAM
}
