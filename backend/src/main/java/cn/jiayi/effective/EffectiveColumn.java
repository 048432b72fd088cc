package cn.jiayi.effective;

import cn.jiayi.platform.Worded;

/** Headings of a file of effective contracts. */
enum EffectiveColumn implements Worded {
    NAME,
    OF,
    PERSONS,
    SERVED,
    NOT_SERVED,
    RATE
}
