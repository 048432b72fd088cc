package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a file is not taken. */
public enum AttachmentUploadRefusal implements Reason {
    EMPTY,
    TOO_LARGE,
    NAME_OUT_OF_RANGE,
    TYPE_NOT_ALLOWED,
    NAME_MISLEADS,
    TOO_MANY_WAITING
}
