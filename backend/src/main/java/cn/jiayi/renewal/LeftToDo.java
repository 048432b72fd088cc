package cn.jiayi.renewal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a run has left to somebody.
 *
 * @param who a team or an institution
 * @param first the earliest day on which it counts
 */
record LeftToDo(UUID who, long contracts, LocalDate first) {}
