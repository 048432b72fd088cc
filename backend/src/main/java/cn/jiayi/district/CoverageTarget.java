package cn.jiayi.district;

import java.math.BigDecimal;

/**
 * A coverage that a policy asks for.
 *
 * @param ratePercent of the persons in the group, for example 45
 */
public record CoverageTarget(CoverageGroup group, BigDecimal ratePercent) {}
