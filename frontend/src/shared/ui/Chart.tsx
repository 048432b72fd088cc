import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/useTexts';
import css from './Chart.module.css';
import { uiTexts } from './texts';

interface Props {
  /** What the chart says, for those who do not see it. */
  label: string;
  option: EChartsCoreOption;
  height?: number;
  /** The same figures as a table, opened on demand. */
  children: ReactNode;
}

/** A chart drawn by echarts, which is fetched only when the first one appears; its figures are always there as a table. */
export function Chart({ label, option, height = 320, children }: Props) {
  const t = useTexts(uiTexts);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    let chart: EChartsType | undefined;
    let gone = false;
    void import('./drawing').then(({ draw }) => {
      if (!gone) chart = draw(element, option);
    });
    const observer = new ResizeObserver(() => chart?.resize());
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
      chart?.dispose();
    };
  }, [option]);
  return (
    <figure className={css.chart}>
      <div ref={holder} role="img" aria-label={label} style={{ height }} />
      <details className={css.data} data-print="hide">
        <summary>{t('chartData')}</summary>
        {children}
      </details>
    </figure>
  );
}
