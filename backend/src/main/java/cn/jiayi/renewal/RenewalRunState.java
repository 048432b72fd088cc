package cn.jiayi.renewal;

/** Where a run stands. */
public enum RenewalRunState {
    RUNNING,
    FINISHED
}
