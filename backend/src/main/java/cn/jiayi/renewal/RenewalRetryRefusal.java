package cn.jiayi.renewal;

import cn.jiayi.platform.Reason;

/** Why a renewal is not solved by checking it again. */
public enum RenewalRetryRefusal implements Reason {
    NOT_FOUND,
    STILL_OBSTRUCTED
}
