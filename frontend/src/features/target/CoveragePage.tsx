import { useMemo } from 'react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Chart } from '../../shared/ui/Chart';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { coverageChart } from './coverageChart';
import css from './target.module.css';
import { residenceText, targetTexts } from './texts';

const query = graphql(`
  query CoveragePage($year: Int!) {
    coverage(year: $year) {
      year
      allocation {
        id
        version
        source
      }
      rows {
        place {
          id
          name
          residence
          isSample
        }
        population
        task
        signedPersons
        signedHouseholds
        coveragePercent
        donePercent
      }
      totals {
        residence
        population
        task
        signedPersons
        signedHouseholds
        coveragePercent
        donePercent
      }
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({ year: Number(search.get('year') ?? 2017) }));

/** Coverage now, town by town, against the task; towns with nothing stay in (M29, trap 2, trap 22). */
export function Component() {
  const { coverage } = usePreloaded<typeof loader>().data;
  const t = useTexts(targetTexts);
  const format = useFormat();
  const option = useMemo(() => coverageChart(coverage.rows, t), [coverage.rows, t]);
  const share = (value: number | null) => (value === null ? t('noTask') : format.percent(value));
  const task = (value: number | null) => (value === null ? t('noTask') : format.number(value));
  const sample = coverage.rows.some(({ place }) => place.isSample);
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('coverage')}
        lead={
          coverage.allocation === null
            ? t('coverageNoTask', { year: coverage.year })
            : t('coverageLead', { year: coverage.year, version: coverage.allocation.version })
        }
        actions={
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {t('print')}
          </Button>
        }
      />
      <ul className={css.figures}>
        {coverage.totals.map((total) => (
          <li key={total.residence ?? 'all'} className={css.figure}>
            <p className={css.soft}>{total.residence === null ? t('whole') : t(residenceText[total.residence])}</p>
            <p className={css.big}>{format.percent(total.coveragePercent)}</p>
            <p>
              {t('personsOf', {
                signed: format.number(total.signedPersons),
                population: format.number(total.population),
              })}
            </p>
            <p className={css.soft}>
              {t('householdsSigned', { households: format.number(total.signedHouseholds) })} ·{' '}
              {total.donePercent === null ? t('noTask') : t('doneOf', { percent: format.percent(total.donePercent) })}
            </p>
          </li>
        ))}
      </ul>
      <Card title={t('chart')}>
        <Chart label={t('chart')} option={option} height={Math.max(280, coverage.rows.length * 24)}>
          <p className={css.soft}>{t('chartBelow')}</p>
        </Chart>
      </Card>
      <DataTable
        label={t('coverageRows')}
        size="small"
        rows={coverage.rows}
        rowKey={({ place }) => place.id}
        empty={null}
        columns={[
          {
            title: t('place'),
            render: (_, { place }) => (
              <>
                <strong>{place.name}</strong>
                {place.isSample && <span className={css.soft}> {t('sampleMark')}</span>}
              </>
            ),
          },
          { title: t('residence'), render: (_, { place }) => t(residenceText[place.residence]) },
          { title: t('population'), align: 'right', render: (_, row) => format.number(row.population) },
          { title: t('taskPersons'), align: 'right', render: (_, row) => task(row.task) },
          { title: t('signedPersons'), align: 'right', render: (_, row) => format.number(row.signedPersons) },
          { title: t('signedHouseholds'), align: 'right', render: (_, row) => format.number(row.signedHouseholds) },
          { title: t('coverageRate'), align: 'right', render: (_, row) => format.percent(row.coveragePercent) },
          { title: t('doneRate'), align: 'right', render: (_, row) => share(row.donePercent) },
        ]}
      />
      {sample && <p className={css.soft}>{t('sampleWords')}</p>}
    </Stack>
  );
}
