package cn.jiayi.hospital;

import java.time.DayOfWeek;

/** A day of the week, as schedules name it. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }

    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
