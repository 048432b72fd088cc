package cn.jiayi.coverage;

import cn.jiayi.platform.Reason;

/** Why the numbers are not made anew. */
public enum CoverageRebuildRefusal implements Reason {
    ALREADY_RUNNING
}
