package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Words for a slot that the hospital cannot take back, by how it stands. */
public enum SlotNotFree implements Reason {
    HELD,
    BOOKED,
    WITHDRAWN,
    RELEASED
}
