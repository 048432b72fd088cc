package cn.jiayi.balance;

/** How far a proposal is. */
public enum BalanceState {
    WAITING,
    RUNNING,
    READY,
    FAILED
}
