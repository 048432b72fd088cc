import type { EChartsCoreOption } from 'echarts/core';
import type { CoveragePageQuery } from '../../shared/api/gql/graphql';
import type { Translate } from '../../shared/i18n/texts';
import type { targetTexts } from './texts';

type Row = CoveragePageQuery['coverage']['rows'][number];

/** Coverage and the task's share, both per permanent residents, one bar pair for each town in the district's order. */
export function coverageChart(rows: readonly Row[], t: Translate<(typeof targetTexts)['zh']>): EChartsCoreOption {
  const percent = (part: number | null, whole: number) =>
    part === null || whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : `${value}%`) },
    legend: { top: 0 },
    grid: { left: 8, right: 40, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ place }) => place.name) },
    series: [
      { name: t('coverageRate'), type: 'bar', data: rows.map((row) => row.coveragePercent), barMaxWidth: 10 },
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
