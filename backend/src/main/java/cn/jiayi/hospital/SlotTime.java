package cn.jiayi.hospital;

import java.time.Instant;

/** One time of a doctor, and for whom it is kept. */
record SlotTime(Instant startsAt, Instant endsAt, ReservedFor whom) {

    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }
}
