package cn.jiayi.hospital;

import java.time.Instant;
import java.util.UUID;

/** One time of a doctor, and the team for which it is kept. */
record SlotTime(Instant startsAt, Instant endsAt, UUID teamId) {

    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }
}
