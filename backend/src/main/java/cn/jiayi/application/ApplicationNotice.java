package cn.jiayi.application;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;

/** What a team or a household is told about an application. */
enum ApplicationNotice implements NoticeKind {
    SUBMITTED,
    WITHDRAWN,
    OVERTAKEN,
    ACCEPTED,
    DECLINED,
    LAPSED;

    @Override
    public NoticeSubject about() {
        return NoticeSubject.APPLICATION;
    }
}
