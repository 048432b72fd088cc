import type { EChartsCoreOption } from 'echarts/core';
import type { CoveragePageQuery } from '../../shared/api/gql/graphql';
import type { Translate } from '../../shared/i18n/texts';
import type { coverageTexts } from './coverageTexts';

type Words = Translate<(typeof coverageTexts)['zh']>;
type Month = CoveragePageQuery['coverage']['months'][number];
type Row = CoveragePageQuery['coverage']['rows'][number];

/** Coverage and the task's share, both per permanent residents, one bar pair for each town in the district's order. */
export function coverageChart(rows: readonly Row[], t: Words): EChartsCoreOption {
  const percent = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : `${value}%`) },
    legend: { top: 0 },
    grid: { left: 8, right: 40, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name ?? '') },
    series: [
      { name: t('rate'), type: 'bar', data: rows.map((row) => row.coveragePercent), barMaxWidth: 10 },
      {
        name: t('taskShare'),
        type: 'bar',
        data: rows.map((row) => percent(row.task, row.population)),
        barMaxWidth: 10,
        itemStyle: { opacity: 0.45 },
      },
    ],
  };
}

/** Signed persons at the end of each month, those in key groups beneath. */
export function monthsChart(months: readonly Month[], t: Words): EChartsCoreOption {
  return {
    tooltip: { trigger: 'axis' },
    legend: { top: 0 },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months.map(({ lastDay }) => lastDay.slice(0, 7)) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      { name: t('signedPersons'), type: 'line', symbolSize: 7, data: months.map((month) => month.signedPersons) },
      { name: t('inKeyGroups'), type: 'line', symbolSize: 7, data: months.map((month) => month.signedInKeyGroups) },
    ],
  };
}
