package cn.jiayi.renewal;

import cn.jiayi.platform.Reason;

/** Why a run is not started. */
public enum RenewalRunStartRefusal implements Reason {
    ALREADY_RUNNING
}
