package cn.jiayi.district;

import java.math.RoundingMode;

/** How a share of persons becomes whole persons: data of the district, as its annex does it (M28, trap 18). */
public enum TaskRounding {
    /** 四舍五入 */
    HALF_UP(RoundingMode.HALF_UP),
    /** 进一法 */
    UP(RoundingMode.UP),
    /** 去尾法 */
    DOWN(RoundingMode.DOWN),
    /** 四舍六入五成双 */
    HALF_EVEN(RoundingMode.HALF_EVEN);

    private final RoundingMode mode;

    TaskRounding(RoundingMode mode) {
        this.mode = mode;
    }

    public RoundingMode mode() {
        return mode;
    }
}
