package cn.jiayi.notice;

import cn.jiayi.platform.Reason;

/**
 * What a notice says: an enum of the module that tells it. Its words stand in that module's messages, {@code <Enum>.<CONSTANT>}, with
 * facts by name in braces.
 */
public interface NoticeKind extends Reason {

    /** Which sort of record it is about, so that a screen can lead there. */
    NoticeSubject about();
}
