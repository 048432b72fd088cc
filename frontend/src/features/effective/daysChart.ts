import type { EChartsCoreOption } from 'echarts/core';
import type { EffectivePageQuery } from '../../shared/api/gql/graphql';
import type { Translate } from '../../shared/i18n/texts';
import type { effectiveTexts } from './texts';

type Words = Translate<(typeof effectiveTexts)['zh']>;
type Day = EffectivePageQuery['effective']['days'][number];

/** The rate of each day that was counted. */
export function daysChart(days: readonly Day[], t: Words): EChartsCoreOption {
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : `${value}%`) },
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: days.map(({ day }) => day) },
    yAxis: { type: 'value', min: 0, axisLabel: { formatter: '{value}%' } },
    series: [{ name: t('rate'), type: 'line', symbolSize: 7, data: days.map(({ part }) => part.ratePercent) }],
  };
}
