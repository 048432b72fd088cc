package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a file does not go along with a referral. */
public enum AttachRefusal implements Reason {
    NOT_FOUND,
    CLOSED,
    TOO_MANY
}
