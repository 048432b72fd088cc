package cn.jiayi.effective;

import cn.jiayi.platform.Reason;

/** Why a count is not started; the words stand in {@code messages/effective.properties}. */
public enum EffectiveCountRefusal implements Reason {
    ALREADY_RUNNING
}
