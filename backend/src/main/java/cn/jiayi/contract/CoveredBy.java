package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose number of coverage contracts are part of; absent does not narrow (M29).
 *
 * @param inForceOn the day on which they count; then a team that is asked for is the one that had them on that day
 */
public record CoveredBy(
        @Nullable LocalDate inForceOn, @Nullable UUID institutionId) {

    public static final CoveredBy ANY = new CoveredBy(null, null);
}
