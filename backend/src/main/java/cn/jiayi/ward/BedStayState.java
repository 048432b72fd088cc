package cn.jiayi.ward;

/** Where a stay stands. */
public enum BedStayState {
    /** The bed is kept for a referral that waits for an answer. */
    HELD,
    /** The bed is given; the patient has not come yet. */
    BOOKED,
    /** The patient is in the ward. */
    ADMITTED,
    /** The bed was let go, or the patient was discharged. */
    ENDED
}
