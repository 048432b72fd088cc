package cn.jiayi.renewal;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;
import lombok.RequiredArgsConstructor;

/** What is told about terms that end and go on. */
@RequiredArgsConstructor
public enum RenewalNotice implements NoticeKind {
    /** To the household: the term ends soon and goes on by itself. */
    TERM_ENDS_SOON(NoticeSubject.CONTRACT),
    /** To the household: the term ends soon and cannot go on as things are. */
    TERM_CANNOT_GO_ON(NoticeSubject.CONTRACT),
    /** To the household: there is a next term, to be re-confirmed. */
    RENEWED(NoticeSubject.CONTRACT),
    /** To the household: the term is over and there is no next one. */
    EXPIRED(NoticeSubject.CONTRACT),
    /** To the team: so many contracts were renewed and are to be re-confirmed. */
    TO_RECONFIRM(NoticeSubject.RENEWAL),
    /** To the institution: so many contracts cannot be renewed as things are. */
    PROBLEMS_FOUND(NoticeSubject.RENEWAL);

    private final NoticeSubject about;

    @Override
    public NoticeSubject about() {
        return about;
    }
}
