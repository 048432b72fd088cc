package cn.jiayi.target;

/** What a town has signed. Households and persons are two counters, never mixed (trap 2). */
record CoverageCounter(int households, int persons) {

    static final CoverageCounter NOTHING = new CoverageCounter(0, 0);
}
