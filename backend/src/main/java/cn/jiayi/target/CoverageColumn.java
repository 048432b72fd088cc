package cn.jiayi.target;

import cn.jiayi.platform.Worded;

/** Headings of a file of coverage. */
enum CoverageColumn implements Worded {
    NAME,
    OF,
    RESIDENCE,
    POPULATION,
    REGISTERED,
    TASK,
    SIGNED_PERSONS,
    CHANGE_OF_PERSONS,
    SIGNED_HOUSEHOLDS,
    CHANGE_OF_HOUSEHOLDS,
    COVERAGE,
    DONE
}
