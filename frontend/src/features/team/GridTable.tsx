import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { conditionOf, type Plot, type TeamLook } from './gridArea';
import css from './grid.module.css';
import { cannotAssignText, gridTexts } from './gridTexts';

interface Props {
  areas: readonly Plot[];
  teams: ReadonlyMap<string, TeamLook>;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** The same areas as the map, in words and figures; choosing here and there is one choice. */
export function GridTable({ areas, teams, selected, onSelect }: Props) {
  const t = useTexts(gridTexts);
  const format = useFormat();
  return (
    <DataTable
      label={t('table')}
      size="small"
      rows={areas}
      rowKey={({ areaId }) => areaId}
      empty={<EmptyState title={t('noAreas')}>{t('noAreasWords')}</EmptyState>}
      selection={{
        columnWidth: 48,
        selectedRowKeys: [...selected],
        onChange: (keys) => {
          onSelect(new Set(keys.map(String)));
        },
        getCheckboxProps: (area) => ({
          disabled: area.viewerCannotAssignReasons.length > 0,
          'aria-label': t('chooseArea', { name: area.name }),
          title: area.viewerCannotAssignReasons.map((reason) => t(cannotAssignText[reason])).join(' '),
        }),
      }}
      columns={[
        {
          title: t('area'),
          render: (_, area) => (
            <div>
              <strong>{area.name}</strong>
              <div className={css.soft}>
                {area.village} · {area.code}
              </div>
            </div>
          ),
        },
        {
          title: t('responsible'),
          render: (_, area) => {
            const condition = conditionOf(area);
            if (condition === 'gap') return <Tag tone="danger">{t('gap')}</Tag>;
            return (
              <div>
                {condition === 'overlap' && <Tag tone="warm">{t('overlap')}</Tag>}
                {area.teamIds.map((id) => (
                  <div key={id}>{teams.get(id)?.name ?? t('otherTeam')}</div>
                ))}
                {area.members.length > 0 && <span className={css.soft}>{area.members.join('、')}</span>}
              </div>
            );
          },
        },
        { title: t('households'), width: 84, align: 'right', render: (_, area) => format.number(area.households) },
        { title: t('population'), width: 84, align: 'right', render: (_, area) => format.number(area.population) },
        {
          title: t('lastChange'),
          width: 150,
          render: (_, area) =>
            area.changedBy === null || area.changedAt === null ? null : (
              <span className={css.soft}>
                {area.changedBy}
                <br />
                {format.instant(area.changedAt)}
              </span>
            ),
        },
      ]}
    />
  );
}
