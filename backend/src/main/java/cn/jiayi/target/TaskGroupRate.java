package cn.jiayi.target;

import cn.jiayi.household.KeyGroup;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What share of a key group has to be signed.
 *
 * @param keyGroup absent for everybody who is in any: somebody in three is one (trap 5)
 * @param ratePercent of those registered in it
 */
public record TaskGroupRate(@Nullable KeyGroup keyGroup, BigDecimal ratePercent) {}
