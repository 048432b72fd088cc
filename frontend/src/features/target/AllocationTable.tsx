import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { onDesk } from '../../shared/ui/staff/onDesk';
import { OnPhone } from '../../shared/ui/staff/OnPhone';
import { Tag } from '../../shared/ui/Tag';
import css from './target.module.css';
import { residenceText, targetTexts } from './texts';

export const allocationFragment = graphql(`
  fragment AllocationTable_allocation on TaskAllocation {
    id
    year
    version
    importedAt
    rows {
      name
      residence
      population
      ratePercent
      exact
      task
      printedTask
    }
  }
`);

/** Place by place: population × rate, the exact product and the rounded task. */
export function AllocationTable(props: { allocation: FragmentType<typeof allocationFragment> }) {
  const { rows } = readFragment(allocationFragment, props.allocation);
  const t = useTexts(targetTexts);
  const format = useFormat();
  return (
    <DataTable
      label={t('rows')}
      size="small"
      fits
      rows={rows}
      rowKey={({ name }) => name}
      empty={null}
      columns={[
        {
          title: t('place'),
          render: (_, row) => (
            <>
              <strong>{row.name}</strong>
              <OnPhone>
                {t(residenceText[row.residence])} · {format.number(row.population)} × {format.percent(row.ratePercent)}
              </OnPhone>
            </>
          ),
        },
        { title: t('residence'), ...onDesk, render: (_, row) => t(residenceText[row.residence]) },
        {
          title: t('population'),
          align: 'right',
          ...onDesk,
          render: (_, row) => format.number(row.population),
        },
        { title: t('rate'), align: 'right', ...onDesk, render: (_, row) => format.percent(row.ratePercent) },
        {
          title: t('exact'),
          align: 'right',
          ...onDesk,
          render: (_, row) => <span className={css.soft}>{row.exact.toFixed(2)}</span>,
        },
        { title: t('task'), align: 'right', render: (_, row) => <strong>{format.number(row.task)}</strong> },
        {
          title: t('printedTask'),
          align: 'right',
          render: (_, row) =>
            row.printedTask === null ? (
              t('notPrinted')
            ) : (
              <>
                {format.number(row.printedTask)}{' '}
                {row.printedTask === row.task ? (
                  <Tag tone="good">{t('same')}</Tag>
                ) : (
                  <Tag tone="danger">{t('differs', { difference: signed(row.printedTask - row.task) })}</Tag>
                )}
              </>
            ),
        },
      ]}
    />
  );
}

export function signed(value: number): string {
  const size = Math.abs(value).toLocaleString('en');
  if (value === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}
