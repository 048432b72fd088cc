package cn.jiayi.notice;

import cn.jiayi.platform.Reason;

/** Why notices are not marked as read. */
public enum NoticesMarkReadRefusal implements Reason {
    NOT_FOUND,
    TOO_MANY
}
