package cn.jiayi.referral;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;

/** What is told about patients on their way back. */
enum DownReferralNotice implements NoticeKind {
    /** To the team that has the contract; to the institution that serves the place, where nobody has. */
    SENT_BACK,
    /** To the household. */
    TAKEN_OVER;

    @Override
    public NoticeSubject about() {
        return NoticeSubject.DOWN_REFERRAL;
    }
}
