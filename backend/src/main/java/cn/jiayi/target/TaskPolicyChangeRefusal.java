package cn.jiayi.target;

import cn.jiayi.platform.Reason;

/** Why the rates of a year are not changed; the words stand in {@code messages/target.properties}. */
public enum TaskPolicyChangeRefusal implements Reason {
    NO_POLICY,
    SOURCE_LENGTH,
    RATE_IMPOSSIBLE,
    GROUP_TWICE,
    CHANGED_MEANWHILE
}
