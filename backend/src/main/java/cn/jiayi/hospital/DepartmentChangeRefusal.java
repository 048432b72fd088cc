package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why a department is not founded, changed or closed. */
public enum DepartmentChangeRefusal implements Reason {
    NOT_FOUND,
    NAME_TAKEN,
    NAME_OUT_OF_RANGE,
    WORDS_TOO_LONG,
    SLOTS_TAKEN
}
