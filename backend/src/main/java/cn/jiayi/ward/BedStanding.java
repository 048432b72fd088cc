package cn.jiayi.ward;

/** How the beds of a ward stand to whoever wants one for some nights. */
public enum BedStanding {
    /** A bed is free on each of the nights, and theirs to take. */
    OPEN,
    /** Not in their scope: as if it did not exist. */
    NOT_THERE,
    /** A night lies before the ward opens, further ahead than beds are given, or is kept for another institution still. */
    NOT_OPEN,
    /** The first night is past. */
    PAST,
    /** At least one night has no free bed. */
    FULL,
    /** The ward takes nobody in on these nights any more. */
    CLOSED
}
