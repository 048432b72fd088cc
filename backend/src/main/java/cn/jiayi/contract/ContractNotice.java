package cn.jiayi.contract;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;

/** What a household, and the institution, are told about a contract. */
enum ContractNotice implements NoticeKind {
    TERMINATION_REQUESTED,
    TERMINATION_ACCEPTED,
    TERMINATION_RETURNED,
    TERMINATED;

    @Override
    public NoticeSubject about() {
        return NoticeSubject.CONTRACT;
    }
}
