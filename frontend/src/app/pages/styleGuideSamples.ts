import type { TableProps } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import type { AreaTone, MapArea } from '../../shared/ui/MapView';

interface Row {
  id: string;
  name: string;
  value: number;
}

const TONES: AreaTone[] = ['good', 'caution', 'danger', 'gap', 'overlap', 'neutral'];

/** Six square areas in two rows, one in each tone. */
export function areas(name: string): MapArea[] {
  return TONES.map((tone, index) => {
    const west = 106.6 + (index % 3) * 0.01;
    const south = 29.7 + Math.floor(index / 3) * 0.01;
    const [east, north] = [west + 0.01, south + 0.01];
    return {
      id: 'abcdef'.charAt(index),
      name: `${name} ${index + 1}`,
      tone,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    };
  });
}

export function rows(name: string): Row[] {
  return [412, 980, 1240].map((value, index) => ({ id: String(index), name: `${name} ${index + 1}`, value }));
}

export function columns(name: string, value: string): TableProps<Row>['columns'] {
  return [
    { title: name, dataIndex: 'name' },
    { title: value, dataIndex: 'value', align: 'right' },
  ];
}

export function option(name: string): EChartsCoreOption {
  return {
    grid: { left: 60, right: 20, top: 20, bottom: 30 },
    xAxis: { type: 'category', data: rows(name).map((row) => row.name) },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', barMaxWidth: 48, data: rows(name).map((row) => row.value) }],
  };
}
