package cn.jiayi.visit;

import cn.jiayi.platform.Reason;

/** What is wrong with a row; the words stand in {@code messages/visit.properties}. */
public enum VisitFault implements Reason {
    ID_NUMBER_MISSING,
    ID_NUMBER_WRONG,
    NAME_MISSING,
    NAME_DIFFERS,
    DAY_WRONG,
    DAY_OUT_OF_RANGE,
    DEPARTMENT_TOO_LONG,
    REFERRAL_UNKNOWN,
    HAS_DIED,
    TWICE_IN_FILE,
    NOT_REGISTERED
}
