import type { Geometry } from 'geojson';
import { useMemo, useState } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { MapView, type MapArea } from '../../shared/ui/MapView';
import { coverageMapTexts } from './coverageMapTexts';
import css from './coverageMap.module.css';

export interface CoverageOnMap {
  place: { id: string; name: string; boundary: Geometry | null };
  coveragePercent: number;
}

/** From light to dark: told apart by brightness alone, so by everybody. */
const SHADES = ['#f1f4ea', '#c5dcc0', '#84b69f', '#41817c', '#1f4a52'];

/** Steps of equal width, in round numbers, up to the highest. */
export function stepsOf(percents: readonly number[]): readonly number[] {
  const highest = Math.max(...percents, 0);
  const step = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((each) => each * SHADES.length > highest) ?? 20;
  return SHADES.map((_, index) => Math.round(index * step * 100) / 100);
}

export function shadeOf(percent: number, steps: readonly number[]): string {
  const index = steps.filter((step) => percent >= step).length - 1;
  return SHADES[Math.max(index, 0)] ?? '#1f4a52';
}

/** Places shaded by coverage; the list beside it says the same in figures, and a place without an outline stands only there (M29). */
export function CoverageMap({ rows }: { rows: readonly CoverageOnMap[] }) {
  const t = useTexts(coverageMapTexts);
  const format = useFormat();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const steps = useMemo(() => stepsOf(rows.map(({ coveragePercent }) => coveragePercent)), [rows]);
  const areas = useMemo(
    () =>
      rows.flatMap<MapArea>(({ place, coveragePercent }) =>
        place.boundary === null
          ? []
          : [
              {
                id: place.id,
                name: `${place.name} ${format.rate(coveragePercent)}`,
                geometry: place.boundary,
                tone: 'neutral',
                colour: shadeOf(coveragePercent, steps),
              },
            ],
      ),
    [rows, steps, format],
  );
  const undrawn = rows.filter(({ place }) => place.boundary === null);
  return (
    <Card title={t('coverageMap')}>
      {areas.length === 0 ? (
        <p className={css.soft}>{t('noOutlines')}</p>
      ) : (
        <>
          <MapView
            label={t('coverageMap')}
            areas={areas}
            selected={selected}
            onToggle={(id) => {
              setSelected(selected.has(id) ? new Set() : new Set([id]));
            }}
          />
          <ul className={css.legend} aria-label={t('legend')}>
            {steps.map((from, index) => (
              <li key={from}>
                <span className={css.patch} style={{ background: SHADES[index] }} />
                {index === steps.length - 1
                  ? t('andMore', { from: format.percent(from) })
                  : t('fromTo', { from: format.percent(from), to: format.percent(steps[index + 1] ?? from) })}
              </li>
            ))}
          </ul>
          {undrawn.length > 0 && (
            <p className={css.soft}>{t('undrawn', { names: undrawn.map(({ place }) => place.name).join('、') })}</p>
          )}
        </>
      )}
    </Card>
  );
}
