package cn.jiayi.target;

import cn.jiayi.platform.Worded;

/** Whose coverage a row shows that is nobody of its own; named as the key of the row. */
enum CoverageSubject implements Worded {
    URBAN,
    RURAL,
    ALL,
    ANY
}
