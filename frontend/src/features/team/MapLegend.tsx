import { Segmented } from 'antd';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { averageOf } from './teamLooks';
import { LOAD_COLOUR, type LoadClass, type TeamLook } from './gridArea';
import css from './grid.module.css';
import { gridTexts, loadClassText } from './gridTexts';

interface Props {
  shading: 'team' | 'load';
  onShading: (shading: 'team' | 'load') => void;
  teams: ReadonlyMap<string, TeamLook>;
}

const CLASSES = Object.keys(LOAD_COLOUR) as LoadClass[];

/** By which the map is shaded; with the numbers where they stand for numbers. */
export function MapLegend({ shading, onShading, teams }: Props) {
  const t = useTexts(gridTexts);
  const format = useFormat();
  const [first] = [...teams.values()].filter(({ load }) => load.advised !== null);
  const households = (share: number) => format.number(Math.round((first?.load.advised ?? averageOf(teams)) * share));
  return (
    <div className={css.legend}>
      <Segmented
        size="small"
        value={shading}
        onChange={onShading}
        options={[
          { value: 'team', label: t('byTeam') },
          { value: 'load', label: t('byLoad') },
        ]}
      />
      {shading === 'load' && (
        <ul className={css.classes} aria-label={t('loadLegend')}>
          {CLASSES.filter((each) => each !== 'limit' || first !== undefined).map((each) => (
            <li key={each} className={css.team}>
              <span className={css.patch} style={{ background: LOAD_COLOUR[each] }} />
              {t(loadClassText[each], {
                low: households(0.8),
                high: households(first === undefined ? 1.2 : 1),
                limit: format.number(first?.load.limit ?? 0),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
