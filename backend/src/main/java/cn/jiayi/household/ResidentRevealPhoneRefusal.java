package cn.jiayi.household;

import cn.jiayi.platform.Reason;

/** Why a telephone number is not shown. */
public enum ResidentRevealPhoneRefusal implements Reason {
    NOT_FOUND,
    NO_PHONE
}
