package cn.jiayi.roster;

import cn.jiayi.platform.Worded;

/** How each column is filled in. */
enum RosterHint implements Worded {
    HOUSEHOLD_NUMBER,
    HEAD_ID_NUMBER,
    NAME,
    RELATION,
    SEX,
    BIRTH_DATE,
    ID_NUMBER,
    PHONE,
    KEY_GROUPS,
    VILLAGE,
    GRID_AREA,
    ADDRESS,
    RESIDING_SINCE;

    static RosterHint of(RosterField field) {
        return valueOf(field.name());
    }
}
