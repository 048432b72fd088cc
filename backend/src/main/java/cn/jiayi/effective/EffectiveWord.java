package cn.jiayi.effective;

import cn.jiayi.platform.Worded;

/** Of what a definition's words are made, and what a file says of itself (trap 22). */
enum EffectiveWord implements Worded {
    NUMERATOR,
    DENOMINATOR,
    EXCLUSIONS,
    NOT_COUNTED,
    VISITS,
    VISITS_AT_OWN,
    REFERRALS,
    AND,
    OF_TERM,
    OF_MONTHS,
    FILE,
    COUNTED,
    NEVER_COUNTED,
    WHOLE
}
