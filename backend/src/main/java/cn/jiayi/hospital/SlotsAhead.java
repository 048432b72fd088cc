package cn.jiayi.hospital;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Slots that patients have: how many, and when the first begins; absent where there is none. */
record SlotsAhead(long count, @Nullable Instant first) {}
