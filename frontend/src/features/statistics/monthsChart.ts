import type { EChartsCoreOption } from 'echarts/core';
import type { StatisticsPageQuery } from '../../shared/api/gql/graphql';

type Indicator = StatisticsPageQuery['statistics']['indicators'][number];

/** A line for each indicator; a month with nothing to count is a gap, not a zero (trap 22). */
export function monthsChart(indicators: readonly Indicator[]): EChartsCoreOption {
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : `${value}%`) },
    legend: { top: 0, type: 'scroll' },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: indicators[0]?.months.map(({ month }) => month.slice(0, 7)) ?? [] },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: indicators.map(({ definition, months }) => ({
      name: definition.name,
      type: 'line',
      symbol: 'circle',
      symbolSize: 7,
      connectNulls: false,
      data: months.map(({ part }) => part.ratePercent),
    })),
  };
}
