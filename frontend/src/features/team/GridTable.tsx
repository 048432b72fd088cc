import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { conditionOf, type Area } from './gridArea';
import css from './grid.module.css';
import { cannotAssignText, gridTexts } from './gridTexts';

interface Props {
  areas: readonly Area[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  hasMore: boolean;
  onMore: () => Promise<unknown>;
}

/** The same areas as the map, in words and figures; choosing here and there is one choice. */
export function GridTable({ areas, selected, onSelect, hasMore, onMore }: Props) {
  const t = useTexts(gridTexts);
  const format = useFormat();
  return (
    <DataTable
      label={t('table')}
      size="small"
      rows={areas}
      rowKey={({ id }) => id}
      hasMore={hasMore}
      onMore={onMore}
      empty={<EmptyState title={t('noAreas')}>{t('noAreasWords')}</EmptyState>}
      selection={{
        selectedRowKeys: [...selected],
        onChange: (keys) => {
          onSelect(new Set(keys.map(String)));
        },
        getCheckboxProps: (area) => ({
          disabled: !area.viewerCanAssign,
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
                {area.village.name} · {area.code}
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
                {area.assignments.map(({ team, member }) => (
                  <div key={team.id}>
                    {team.name}
                    {member !== null && <span className={css.soft}> · {member.name}</span>}
                  </div>
                ))}
              </div>
            );
          },
        },
        { title: t('households'), align: 'right', render: (_, area) => format.number(area.households) },
        { title: t('population'), align: 'right', render: (_, area) => format.number(area.population) },
        {
          title: t('lastChange'),
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
