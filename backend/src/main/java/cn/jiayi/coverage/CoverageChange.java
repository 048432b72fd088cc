package cn.jiayi.coverage;

import java.util.UUID;

/**
 * That a household counts differently from a day on, as written down.
 *
 * @param isFolded whether it is in the sums already; then it stays, and only another one can put it right
 */
record CoverageChange(long id, UUID householdId, Moment moment, Signed change, boolean isFolded) {}
