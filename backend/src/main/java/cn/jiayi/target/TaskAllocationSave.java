package cn.jiayi.target;

import cn.jiayi.platform.Command;

/**
 * @param basedOnVersion the latest version that the caller has seen; 0 where there was none
 * @param note says where the supposition comes from
 */
public record TaskAllocationSave(String idempotencyKey, Supposition supposition, int basedOnVersion, String note)
        implements Command {}
