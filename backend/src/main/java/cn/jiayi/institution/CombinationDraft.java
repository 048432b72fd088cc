package cn.jiayi.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A 1+1 to found (M26).
 *
 * @param validUntil the last day; absent while no end is set
 */
public record CombinationDraft(
        UUID id,
        String districtCode,
        UUID primaryId,
        UUID hospitalId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
