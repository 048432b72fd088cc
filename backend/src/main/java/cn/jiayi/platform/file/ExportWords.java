package cn.jiayi.platform.file;

import cn.jiayi.platform.Worded;

/** What an exported file says about itself. */
enum ExportWords implements Worded {
    ONLY_THE_FIRST
}
