package cn.jiayi.roster;

/** What is to be done with somebody whom the register has in another household; the same names stand in the schema. */
public enum RosterDecision {
    MOVE,
    LEAVE_OUT
}
