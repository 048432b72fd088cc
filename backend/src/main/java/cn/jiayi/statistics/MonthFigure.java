package cn.jiayi.statistics;

import java.time.LocalDate;

/** @param month its first day */
public record MonthFigure(LocalDate month, Part part) {}
