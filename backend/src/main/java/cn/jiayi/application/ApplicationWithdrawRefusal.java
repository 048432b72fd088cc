package cn.jiayi.application;

import cn.jiayi.platform.Reason;

/** Why an application is not taken back. */
public enum ApplicationWithdrawRefusal implements Reason {
    NOT_FOUND,
    NOT_OPEN,
    CANNOT_REPRESENT
}
