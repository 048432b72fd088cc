package cn.jiayi.target;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the district knows when an annex is read.
 *
 * @param districtName in full; a file may shorten it to its end
 * @param urbanRate of the policy, for a file that states none; absent where the policy asks for none
 * @param ruralRate likewise
 * @param rounding of the policy: no file states it
 */
record AnnexContext(
        String districtName,
        List<Town> towns,
        @Nullable BigDecimal urbanRate,
        @Nullable BigDecimal ruralRate,
        TaskRounding rounding) {

    record Town(UUID id, String name, Residence residence) {}

    /** Whether a cell names the district, whole or without the city before it. */
    boolean isDistrict(String cell) {
        return cell.length() > 1 && districtName.endsWith(cell);
    }

    @Nullable BigDecimal rate(Residence residence) {
        return switch (residence) {
            case URBAN -> urbanRate;
            case RURAL -> ruralRate;
        };
    }
}
