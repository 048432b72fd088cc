package cn.jiayi.target;

import cn.jiayi.platform.Worded;

/** What a file of coverage says of itself (trap 22). */
enum CoverageNote implements Worded {
    AS_OF,
    TASKS,
    NO_TASKS,
    RATES,
    RATES_OF_POLICY,
    NO_RATES,
    DEFINITION,
    SAMPLE
}
