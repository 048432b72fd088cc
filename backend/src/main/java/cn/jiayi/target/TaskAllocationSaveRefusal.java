package cn.jiayi.target;

import cn.jiayi.platform.Reason;

/** Why no version is saved; the words stand in {@code messages/target.properties}. */
public enum TaskAllocationSaveRefusal implements Reason {
    NO_POLICY,
    NOTE_LENGTH,
    RATE_IMPOSSIBLE,
    POPULATION_IMPOSSIBLE,
    PLACE_UNKNOWN,
    CHANGED_MEANWHILE,
    NOT_FOUND,
    ALREADY_LATEST
}
