package cn.jiayi.roster;

/** What taking a row in would do. */
enum RosterVerdict {
    /** Something is wrong with it. */
    WRONG,
    /** Somebody comes into the household. */
    NEW,
    /** Somebody who is there, of whom the roster says more. */
    CHANGED,
    /** The register says so already. */
    SAME,
    /** Somebody whom the register has in another household: somebody has to decide. */
    ELSEWHERE
}
