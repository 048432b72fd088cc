package cn.jiayi.transfer;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;

/** What is told about a transfer. */
enum TransferNotice implements NoticeKind {
    /** To each household. */
    MOVED(NoticeSubject.CONTRACT),
    /** To the team that receives them. */
    RECEIVED(NoticeSubject.TEAM);

    private final NoticeSubject about;

    TransferNotice(NoticeSubject about) {
        this.about = about;
    }

    @Override
    public NoticeSubject about() {
        return about;
    }
}
