package cn.jiayi.effective;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a district's numbers stand.
 *
 * @param askedBy who asked for the count that is under way; absent for the night's
 * @param countedAt when it was last counted, as of {@code day}, by that version of the definition; the three are absent together
 */
public record EffectiveBook(
        boolean isCounting,
        Instant askedAt,
        @Nullable String askedBy,
        @Nullable Instant countedAt,
        @Nullable LocalDate day,
        @Nullable Integer definitionVersion) {}
