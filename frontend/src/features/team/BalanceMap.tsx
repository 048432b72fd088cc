import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { MapView } from '../../shared/ui/MapView';
import { balanceTexts } from './balanceTexts';
import { mapAreaOf, type Plot } from './gridArea';
import css from './grid.module.css';
import { gridTexts } from './gridTexts';
import type { teamLoads } from './TeamLoads';
import { looksOf } from './teamLooks';

interface Props {
  plots: readonly Pick<Plot, 'areaId' | 'name' | 'boundary' | 'teamIds'>[];
  teams: readonly FragmentType<typeof teamLoads>[];
  moves: readonly { areaId: string; teamId: string | null }[];
  selected: ReadonlySet<string>;
}

/** The ground as it is and as it would be; a team has the same colour in both. */
export function BalanceMap({ plots, teams, moves, selected }: Props) {
  const t = useTexts(balanceTexts);
  const words = useTexts(gridTexts);
  const [when, setWhen] = useState<'before' | 'after'>('after');
  const areas = useMemo(() => {
    const looks = looksOf(teams);
    const after = new Map(moves.map(({ areaId, teamId }) => [areaId, teamId]));
    return plots.map((plot) => {
      const to = when === 'after' ? after.get(plot.areaId) : undefined;
      return mapAreaOf(to == null ? plot : { ...plot, teamIds: [to] }, looks, undefined, words);
    });
  }, [plots, teams, moves, when, words]);
  return (
    <Card title={t('map')}>
      <Segmented
        value={when}
        onChange={setWhen}
        options={[
          { value: 'before', label: t('before') },
          { value: 'after', label: t('after') },
        ]}
      />
      <div className={css.hint}>
        <MapView label={t('map')} list={false} areas={areas} selected={selected} onToggle={() => undefined} />
      </div>
    </Card>
  );
}
