package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody still has to act upon or to take note of: a work list each (M24). */
public enum ReferralWorkKind {
    /** It is the caller's side that has to answer: the hospital a referral, the team an offer. */
    WAITING_FOR_ME,
    /** Whoever has to answer, the time is nearly over. */
    LAPSING_SOON,
    /** The hospital has declined, and the team has not said that it knows. */
    DECLINED,
    /** Nobody answered, and the team has not said that it knows. */
    LAPSED,
    /** The patient did not come, and the team has not said that it knows. */
    NO_SHOW,
    /** The day is over, and the hospital has not noted whether the patient came. */
    ARRIVAL_TO_NOTE,
    /** Discharged lately, and not sent back to the team. */
    NOT_SENT_BACK;

    private static final Set<ReferralWorkKind> OF_HOSPITAL = EnumSet.of(WAITING_FOR_ME, ARRIVAL_TO_NOTE, NOT_SENT_BACK);
    private static final Set<ReferralWorkKind> OF_TEAM = EnumSet.of(WAITING_FOR_ME, DECLINED, LAPSED, NO_SHOW);

    /** What the actor's side has to do; the other kinds wait for the other side, or are there already. */
    static Set<ReferralWorkKind> ofSide(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR) ? OF_HOSPITAL : OF_TEAM;
    }
}
