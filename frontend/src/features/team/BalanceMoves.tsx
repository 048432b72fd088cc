import type { FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { balanceTexts } from './balanceTexts';
import type { Plot } from './gridArea';
import css from './grid.module.css';
import { cannotAssignText, gridTexts } from './gridTexts';
import type { teamLoads } from './TeamLoads';
import { looksOf } from './teamLooks';

export interface Move {
  areaId: string;
  teamId: string | null;
  households: number;
  metresBefore: number | null;
  metresAfter: number | null;
  isStale: boolean;
}

interface Props {
  moves: readonly Move[];
  plots: ReadonlyMap<string, Pick<Plot, 'name' | 'village' | 'teamIds' | 'viewerCannotAssignReasons'>>;
  teams: readonly FragmentType<typeof teamLoads>[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onApply: () => void;
}

/** As many as one assignment takes. */
const MOST = 200;

/** The areas that would change hands: chosen one by one or together, and applied like any other assignment. */
export function BalanceMoves({ moves, plots, teams, selected, onSelect, onApply }: Props) {
  const t = useTexts(balanceTexts);
  const words = useTexts(gridTexts);
  const format = useFormat();
  const looks = looksOf(teams);
  const against = ({ areaId, teamId, isStale }: Move): string | undefined => {
    if (teamId === null) return t('noRoom');
    if (isStale) return t('staleArea');
    const [reason] = plots.get(areaId)?.viewerCannotAssignReasons ?? [];
    return reason === undefined ? undefined : words(cannotAssignText[reason]);
  };
  const open = moves.filter((move) => against(move) === undefined);
  const names = (ids: readonly string[]) => ids.map((id) => looks.get(id)?.name ?? words('otherTeam')).join('、');
  const metres = (value: number | null) => (value === null ? '—' : t('metres', { count: format.number(value) }));
  return (
    <Stack>
      <div className={css.actions}>
        <Button
          disabled={open.length === 0}
          onClick={() => {
            onSelect(new Set(open.slice(0, MOST).map(({ areaId }) => areaId)));
          }}
        >
          {open.length > MOST ? t('chooseFirst', { count: MOST }) : t('chooseAll', { count: open.length })}
        </Button>
        <Button look="primary" disabled={selected.size === 0 || selected.size > MOST} onClick={onApply}>
          {t('apply', { count: selected.size })}
        </Button>
      </div>
      <DataTable
        label={t('moves')}
        size="small"
        rows={moves}
        rowKey={({ areaId }) => areaId}
        empty={<EmptyState title={t('noMoves')}>{t('noMovesWords')}</EmptyState>}
        selection={{
          columnWidth: 48,
          selectedRowKeys: [...selected],
          onChange: (keys) => {
            onSelect(new Set(keys.map(String)));
          },
          getCheckboxProps: (move) => ({
            disabled: against(move) !== undefined,
            'aria-label': words('chooseArea', { name: plots.get(move.areaId)?.name ?? '' }),
          }),
        }}
        columns={[
          {
            title: words('area'),
            render: (_, move) => (
              <>
                <strong>{plots.get(move.areaId)?.name}</strong>
                <div className={css.soft}>{plots.get(move.areaId)?.village}</div>
                {against(move) !== undefined && (
                  <Tag tone={move.teamId === null ? 'danger' : 'neutral'}>{against(move)}</Tag>
                )}
              </>
            ),
          },
          {
            title: t('fromTo'),
            render: (_, { areaId, teamId }) => {
              const today = plots.get(areaId)?.teamIds ?? [];
              return (
                <>
                  <span className={css.soft}>{today.length === 0 ? words('gap') : names(today)}</span>
                  {teamId !== null && <div>→ {names([teamId])}</div>}
                </>
              );
            },
          },
          {
            title: words('households'),
            width: 84,
            align: 'right',
            render: (_, move) => format.number(move.households),
          },
          {
            title: t('way'),
            align: 'right',
            render: (_, move) => (
              <>
                {metres(move.metresBefore)} → {metres(move.metresAfter)}
              </>
            ),
          },
        ]}
      />
    </Stack>
  );
}
