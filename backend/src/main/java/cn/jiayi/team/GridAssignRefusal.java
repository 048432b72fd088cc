package cn.jiayi.team;

import cn.jiayi.platform.Reason;

/** Why grid assignments are not changed (M08). */
public enum GridAssignRefusal implements Reason {
    NOT_FOUND,
    ROLE_MAY_NOT,
    AREA_CHANGED,
    BELONGS_TO_OTHER_TEAM,
    MEMBER_NOT_IN_TEAM,
    AREA_NAMED_TWICE,
    WRONG_NUMBER_OF_CHANGES,
    UNDO_TOO_LATE
}
