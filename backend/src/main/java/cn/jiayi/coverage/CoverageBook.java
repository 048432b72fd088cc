package cn.jiayi.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a district's numbers stand: whether they are being made anew and how far that has come, and what the last recount said.
 *
 * @param startedBy who asked for it; absent where the product did by itself
 * @param households how many there were to look at when it began
 * @param corrected how many of those looked at did not count as they should
 * @param differences numbers that the last recount found otherwise; absent before the first
 */
public record CoverageBook(
        String districtCode,
        boolean isRebuilding,
        Instant startedAt,
        @Nullable String startedBy,
        @Nullable Instant finishedAt,
        int households,
        int lookedAt,
        int corrected,
        UUID reached,
        @Nullable Instant recountedAt,
        @Nullable LocalDate recountedDay,
        @Nullable Integer differences) {}
