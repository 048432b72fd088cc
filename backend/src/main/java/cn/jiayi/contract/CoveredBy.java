package cn.jiayi.contract;

import cn.jiayi.district.Residence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose number of coverage contracts are part of; absent does not narrow (M29).
 *
 * @param inForceOn the day on which they count; then a team that is asked for is the one that had them on that day
 * @param villageId where the household lives now
 * @param residence of the place where it lives now
 */
public record CoveredBy(
        @Nullable LocalDate inForceOn,
        @Nullable UUID institutionId,
        @Nullable UUID villageId,
        @Nullable Residence residence) {

    public static final CoveredBy ANY = new CoveredBy(null, null, null, null);
}
