package cn.jiayi.referral;

import cn.jiayi.notice.NoticeKind;
import cn.jiayi.notice.NoticeSubject;

/** What is told about referrals. */
enum ReferralNotice implements NoticeKind {
    /** To the team: nobody of the hospital has answered. */
    UNANSWERED,
    /** To the hospital: what it left unanswered has lapsed. */
    LEFT_UNANSWERED,
    /** To the team: it has not taken the offer in time. */
    OFFER_MISSED,
    /** To the hospital: the team has not taken the offer in time. */
    OFFER_LAPSED,
    /** To the household: when and where to be. */
    CONFIRMED,
    /** To the team, and to the hospital: the resident has died, what was held is free. */
    RESIDENT_DIED;

    @Override
    public NoticeSubject about() {
        return NoticeSubject.REFERRAL;
    }
}
