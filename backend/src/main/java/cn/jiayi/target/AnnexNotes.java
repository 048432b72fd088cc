package cn.jiayi.target;

import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;
import java.util.List;

/** Below an annex: which version it is and by what rates and rounding it was worked out. Who reads it again passes over these lines. */
final class AnnexNotes {

    private AnnexNotes() {}

    static List<String> of(TaskAllocation allocation) {
        return List.of(
                "注：任务分配第%d版，%s。".formatted(allocation.getVersion(), origin(allocation)),
                "注：任务数＝常住人口数×任务比率（城镇%s，农村%s），逐个镇街%s取整；合计按城镇、农村总人口同样计算，与各行之和可能有差额。印发的数字照印，不作改动。"
                        .formatted(
                                percent(allocation.getUrbanRatePercent()),
                                percent(allocation.getRuralRatePercent()),
                                word(allocation.getRounding())));
    }

    private static String origin(TaskAllocation allocation) {
        return switch (allocation.getOrigin()) {
            case FILE -> "来源：文件“%s”".formatted(allocation.getSource());
            case WHAT_IF -> "由试算保存，依据：%s".formatted(allocation.getSource());
            case EARLIER_VERSION -> "恢复自第%d版（%s）".formatted(allocation.getBasedOnVersion(), allocation.getSource());
        };
    }

    private static String word(TaskRounding rounding) {
        return switch (rounding) {
            case HALF_UP -> "按四舍五入";
            case UP -> "按进一法";
            case DOWN -> "按去尾法";
            case HALF_EVEN -> "按四舍六入五成双";
        };
    }

    static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + "%";
    }
}
