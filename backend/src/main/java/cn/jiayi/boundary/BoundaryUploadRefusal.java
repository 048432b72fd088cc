package cn.jiayi.boundary;

import cn.jiayi.platform.Reason;

/** Why a file of outlines is not taken. */
public enum BoundaryUploadRefusal implements Reason {
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    TOO_MANY_FEATURES,
    FEATURES_WRONG
}
