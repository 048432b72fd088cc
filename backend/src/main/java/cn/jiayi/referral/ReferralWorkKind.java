package cn.jiayi.referral;

/** What somebody still has to act upon or to take note of: a work list each (M24). */
public enum ReferralWorkKind {
    /** It is the caller's side that has to answer: the hospital a referral, the team an offer. */
    WAITING_FOR_ME,
    /** Whoever has to answer, the time is nearly over. */
    LAPSING_SOON,
    /** The hospital has declined, and the team has not said that it knows. */
    DECLINED,
    /** Nobody answered, and the team has not said that it knows. */
    LAPSED;

    /** Whether it ended without an appointment and the team has to take note of it. */
    boolean isToSee() {
        return this == DECLINED || this == LAPSED;
    }
}
