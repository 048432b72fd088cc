package cn.jiayi.roster;

import cn.jiayi.platform.Worded;

/** Headings of the files that go out. */
enum RosterWord implements Worded {
    ROSTER,
    PROBLEMS,
    EXPLANATIONS,
    COLUMN,
    IS_NEEDED,
    NEEDED,
    NEEDED_ONCE,
    OPTIONAL,
    HOW_TO_FILL_IN
}
