package cn.jiayi.team;

import cn.jiayi.platform.Reason;

/** Why a team is not changed. */
public enum TeamChangeRefusal implements Reason {
    NOT_FOUND,
    ROLE_MAY_NOT,
    BELONGS_TO_OTHER_TEAM,
    TEAM_CLOSED,
    MEMBER_HAS_LEFT,
    MEMBERS_NEEDED,
    LEADER_NEEDS_SUCCESSOR,
    VILLAGE_DOCTOR_WORKS_ALONE,
    NOT_A_VILLAGE_DOCTOR,
    PERMISSION_NEEDED,
    DAY_NOT_POSSIBLE,
    DAYS_REVERSED,
    WORDS_MISSING,
    WORDS_TOO_LONG
}
