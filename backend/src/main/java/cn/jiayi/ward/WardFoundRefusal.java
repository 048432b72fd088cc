package cn.jiayi.ward;

import cn.jiayi.platform.Reason;

/** Why a ward is not founded. */
public enum WardFoundRefusal implements Reason {
    NOT_FOUND,
    NAME_TAKEN,
    TOO_MANY,
    OUT_OF_RANGE
}
