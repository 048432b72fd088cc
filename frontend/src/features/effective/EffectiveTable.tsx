import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { EffectiveTable_RowFragment, EffectiveView } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { onDesk } from '../../shared/ui/staff/onDesk';
import { OnPhone } from '../../shared/ui/staff/OnPhone';
import css from './effective.module.css';
import { effectiveTexts } from './texts';

const fragment = graphql(`
  fragment EffectiveTable_row on EffectiveRow {
    key
    name
    of
    part {
      numerator
      denominator
      ratePercent
    }
  }
`);

/** The parameter by which the list of persons is narrowed to a row's. */
const parameter = { TOWN: 'townId', INSTITUTION: 'institutionId', TEAM: 'teamId' } satisfies Record<
  EffectiveView,
  string
>;

const WHOLE = 'ALL';

interface Props {
  by: EffectiveView;
  rows: readonly FragmentType<typeof fragment>[];
  total: EffectiveTable_RowFragment['part'];
}

/** Row by row, whoever has nothing too, and the whole; each number opens to the persons behind it (M30, trap 22). */
export function EffectiveTable({ by, rows, total }: Props) {
  const t = useTexts(effectiveTexts);
  const format = useFormat();
  const whole = { __typename: 'EffectiveRow' as const, key: WHOLE, name: t('whole'), of: null, part: total };
  const persons = (row: EffectiveTable_RowFragment, isServed: boolean) => {
    const { numerator, denominator } = row.part;
    const count = isServed ? numerator : denominator - numerator;
    if (count === 0) return format.number(count);
    const narrowed = new URLSearchParams(row.key === WHOLE ? {} : { [parameter[by]]: row.key });
    if (isServed) narrowed.set('show', 'served');
    const words = { count: format.number(count), name: row.name };
    return (
      <Link
        to={`persons?${narrowed.toString()}`}
        aria-label={isServed ? t('openServed', words) : t('openNotServed', words)}
      >
        {format.number(count)}
      </Link>
    );
  };
  return (
    <DataTable
      label={t(`by${by}`)}
      size="small"
      fits
      rows={rows.map((row) => readFragment(fragment, row))}
      total={whole}
      rowKey={({ key }) => key}
      empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
      columns={[
        {
          title: t(by),
          render: (_, row) => (
            <>
              <strong>{row.name}</strong>
              {row.of !== null && <div className={css.soft}>{row.of}</div>}
              <OnPhone>{t('ofSigned', { persons: format.number(row.part.denominator) })}</OnPhone>
            </>
          ),
        },
        {
          ...onDesk,
          title: t('signed'),
          align: 'right',
          render: (_, { part }) => format.number(part.denominator),
        },
        { title: t('served'), align: 'right', render: (_, row) => persons(row, true) },
        { title: t('notServed'), align: 'right', render: (_, row) => persons(row, false) },
        {
          title: t('rate'),
          align: 'right',
          render: (_, { part }) => (
            <div className={css.rate}>
              <div className={css.bar} aria-hidden>
                <div style={{ width: `${part.ratePercent ?? 0}%` }} />
              </div>
              <span>{part.ratePercent === null ? t('noRate') : format.rate(part.ratePercent)}</span>
            </div>
          ),
        },
      ]}
    />
  );
}
