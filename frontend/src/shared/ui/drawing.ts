import { BarChart, LineChart, PieChart } from 'echarts/charts';
import {
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([
  BarChart,
  LineChart,
  PieChart,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

const COLOURS = ['#0b6258', '#c2562f', '#3f7fb5', '#b98312', '#7a5a9b', '#5b7a3a', '#1f2e2b', '#d0749b'];

export function draw(element: HTMLElement, option: EChartsCoreOption): EChartsType {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption({
    color: COLOURS,
    textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily, color: '#1f2e2b' },
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    ...option,
  });
  return chart;
}
