package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** What of a publication is outside what is allowed; each has its own words. */
public enum PublishLimit implements Reason {
    SERVED_BY,
    NUMBER_OF_DAYS,
    DAY_TOO_FAR,
    START_TIME,
    SLOT_MINUTES,
    NUMBER_OF_TEAMS,
    QUOTA,
    QUOTA_FOR_ONE,
    WEEKDAYS,
    WEEKS_AHEAD,
    LAST_DAY
}
