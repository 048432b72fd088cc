package cn.jiayi.visit;

import cn.jiayi.platform.Reason;

/** Why a visit is not cancelled or not decided anew; the words stand in {@code messages/visit.properties}. */
public enum VisitChangeRefusal implements Reason {
    NOT_FOUND,
    RECORDED_ELSEWHERE,
    ALREADY_CANCELLED,
    REASON_OUT_OF_RANGE,
    CARRIES_BENEFITS,
    NOTHING_NEW
}
