package cn.jiayi.hospital;

/** How a slot stands to whoever wants it. */
public enum SlotStanding {
    /** Free, and theirs to take. */
    OPEN,
    /** Held, given, or taken back by the hospital. */
    TAKEN,
    /** Kept for another team, and not open to all yet. */
    NOT_OPEN,
    /** Unused in time, so it went back to the public (trap 14). */
    PUBLIC,
    /** It has begun. */
    PAST,
    /** Of another department of the same hospital. */
    OF_OTHER_DEPARTMENT,
    /** Not in their scope: as if it did not exist. */
    NOT_THERE
}
