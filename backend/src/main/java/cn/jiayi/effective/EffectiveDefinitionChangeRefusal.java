package cn.jiayi.effective;

import cn.jiayi.platform.Reason;

/** Why what counts is not changed; the words stand in {@code messages/effective.properties}. */
public enum EffectiveDefinitionChangeRefusal implements Reason {
    CHANGED_MEANWHILE,
    NOTHING_COUNTS,
    NUMBER_IMPOSSIBLE,
    NOTE_LENGTH,
    SAME_AS_NOW
}
