package cn.jiayi.renewal;

import java.time.LocalDate;
import java.util.UUID;

/** A contract whose last term ends on a day: its place in the order of a run. */
record EndingContract(UUID id, LocalDate lastDay) {}
