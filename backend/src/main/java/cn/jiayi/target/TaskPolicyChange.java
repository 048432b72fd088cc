package cn.jiayi.target;

import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.Command;
import java.math.BigDecimal;
import java.util.List;

/**
 * @param source the document that it comes from
 * @param basedOnVersion what the caller has seen
 */
public record TaskPolicyChange(
        String idempotencyKey,
        int year,
        int basedOnVersion,
        String source,
        BigDecimal urbanRatePercent,
        BigDecimal ruralRatePercent,
        TaskRounding rounding,
        List<TaskGroupRate> groupRates)
        implements Command {}
