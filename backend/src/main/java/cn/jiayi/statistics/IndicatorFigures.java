package cn.jiayi.statistics;

import java.util.List;

/**
 * One indicator over some months.
 *
 * @param months all of them, also those with nothing
 */
public record IndicatorFigures(IndicatorDefinition definition, Part total, List<MonthFigure> months) {}
