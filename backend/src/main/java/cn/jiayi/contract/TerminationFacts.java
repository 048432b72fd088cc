package cn.jiayi.contract;

/** What {@link TerminationRules} look at. */
record TerminationFacts(boolean isInForce, boolean isEndSet, boolean isRequestOpen, boolean maySpeak) {}
