package cn.jiayi.visit;

import cn.jiayi.platform.Worded;

/** What stands in the empty list, and how each column is filled in. */
enum VisitHint implements Worded {
    TITLE,
    NOTES,
    ID_NUMBER,
    NAME,
    DAY,
    DEPARTMENT,
    REFERRAL_NUMBER;

    static VisitHint of(VisitField field) {
        return valueOf(field.name());
    }
}
