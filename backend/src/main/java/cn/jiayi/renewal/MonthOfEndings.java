package cn.jiayi.renewal;

import java.time.LocalDate;

/**
 * How many contracts have to be renewed in a month.
 *
 * @param firstDay of the month
 */
public record MonthOfEndings(LocalDate firstDay, int contracts) {}
