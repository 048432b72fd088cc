package cn.jiayi.effective;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of those under contract: the served or the others, of one town, institution or team where they are named. */
public record EffectivePersonQuery(
        boolean isServed,
        @Nullable UUID townId,
        @Nullable UUID institutionId,
        @Nullable UUID teamId) {

    boolean isNarrowed() {
        return townId != null || institutionId != null || teamId != null;
    }
}
