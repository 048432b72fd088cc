package cn.jiayi.visit;

import cn.jiayi.platform.Reason;

/** Why a visit is not recorded; the words stand in {@code messages/visit.properties}. */
public enum VisitRecordRefusal implements Reason {
    ID_NUMBER_WRONG,
    NOT_FOUND,
    NOT_OWN,
    DAY_OUT_OF_RANGE,
    HAS_DIED,
    DEPARTMENT_TOO_LONG,
    ALREADY_RECORDED
}
