package cn.jiayi.platform.file;

import cn.jiayi.platform.Worded;

/** What is said of files. */
enum FileWords implements Worded {
    ONLY_THE_FIRST,
    NOT_THERE
}
