package cn.jiayi.platform;

/** Marks an enum of refusal reasons. */
public interface Reason extends Worded {}
