import { InputNumber, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { CoverageView } from '../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Chart } from '../../shared/ui/Chart';
import { Figure, Figures } from '../../shared/ui/Figures';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { CoverageBookCard } from './CoverageBookCard';
import { coverageChart, monthsChart } from './coverageChart';
import { CoverageFiles } from './CoverageFiles';
import { CoverageMap } from './CoverageMap';
import { CoverageTable } from './CoverageTable';
import { coverageTexts, rowsText, viewText } from './coverageTexts';
import css from './target.module.css';

const query = graphql(`
  query CoveragePage($year: Int!, $day: Date, $by: CoverageView!) {
    coverage(year: $year, day: $day, by: $by) {
      year
      day
      comparedWith
      allocation {
        id
        version
      }
      policy {
        version
        source
      }
      definition {
        version
        text
      }
      rows {
        key
        name
        population
        task
        coveragePercent
        place {
          id
          isSample
          boundary
        }
        ...CoverageTable_row
      }
      totals {
        residence
        population
        signedPersons
        signedHouseholds
        coveragePercent
        donePercent
      }
      months {
        lastDay
        signedPersons
        signedInKeyGroups
      }
      book {
        ...CoverageBookCard_book
      }
    }
  }
`);

const viewOf = (search: URLSearchParams): CoverageView => {
  const asked = search.get('by') ?? '';
  return asked in viewText ? (asked as CoverageView) : 'TOWN';
};

export const loader = preloads(query, ({ search }) => ({
  year: Number(search.get('year') ?? 2017),
  day: search.get('day'),
  by: viewOf(search),
}));

/** Who is signed on a day, split as asked, against the task and the month before; whoever has nothing stays in (M29, traps 2, 5, 22). */
export function Component() {
  const { coverage } = usePreloaded<typeof loader>().data;
  const t = useTexts(coverageTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const by = viewOf(search);
  const option = useMemo(() => coverageChart(coverage.rows, t), [coverage.rows, t]);
  const onMap = useMemo(
    () =>
      coverage.rows.flatMap(({ place, name, coveragePercent }) =>
        place === null ? [] : [{ place: { ...place, name: name ?? '' }, coveragePercent: coveragePercent ?? 0 }],
      ),
    [coverage.rows],
  );
  const months = useMemo(() => monthsChart(coverage.months, t), [coverage.months, t]);
  const go = (parameter: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(parameter, value);
    void navigate({ search: next.toString() });
  };
  const words = {
    day: format.date(coverage.day),
    before: format.date(coverage.comparedWith),
    year: coverage.year,
  };
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('title')}
        lead={
          coverage.allocation === null
            ? t('leadNoTask', words)
            : t('lead', { ...words, version: coverage.allocation.version })
        }
        actions={
          <Stack row gap={3}>
            <CoverageFiles year={coverage.year} day={coverage.day} by={by} />
            <Button
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          </Stack>
        }
      />
      <div data-print="hide">
        <Stack row gap={4}>
          <DayField
            label={t('day')}
            value={coverage.day}
            onChange={(day) => {
              go('day', day);
            }}
          />
          <label className={css.field}>
            <strong>{t('taskYear')}</strong>
            <InputNumber
              aria-label={t('taskYear')}
              min={2000}
              max={2100}
              precision={0}
              value={coverage.year}
              onChange={(year) => {
                if (year !== null) go('year', String(year));
              }}
            />
          </label>
          <div className={css.scroll}>
            <Segmented
              aria-label={t('view')}
              value={by}
              options={choicesOf(viewText, t)}
              onChange={(value) => {
                go('by', value);
              }}
            />
          </div>
        </Stack>
      </div>
      <Figures>
        {coverage.totals.map((total) => (
          <Figure
            key={total.residence ?? 'all'}
            label={total.residence === null ? t('whole') : t(total.residence)}
            value={format.rate(total.coveragePercent ?? 0)}
          >
            <p>
              {t('personsOf', {
                signed: format.number(total.signedPersons),
                population: format.number(total.population ?? 0),
              })}
            </p>
            <p className={css.soft}>
              {t('householdsSigned', { households: format.number(total.signedHouseholds ?? 0) })} ·{' '}
              {total.donePercent === null ? t('noTask') : t('doneOf', { percent: format.rate(total.donePercent) })}
            </p>
          </Figure>
        ))}
      </Figures>
      {by === 'TOWN' && <CoverageMap rows={onMap} />}
      {by === 'TOWN' && (
        <div data-print="hide">
          <Card title={t('chart')}>
            <Chart label={t('chart')} option={option} height={Math.max(280, coverage.rows.length * 24)}>
              <p className={css.soft}>{t('chartBelow')}</p>
            </Chart>
          </Card>
        </div>
      )}
      <CoverageTable label={t(rowsText[by])} by={by} day={coverage.day} rows={coverage.rows} />
      {coverage.rows.some(({ place }) => place?.isSample) && <p className={css.soft}>{t('sampleWords')}</p>}
      {by === 'KEY_GROUP' && (
        <p className={css.soft}>
          {t('registeredWords')}{' '}
          {coverage.policy === null
            ? t('noRates', { year: coverage.year })
            : t('ratesWords', { ...coverage.policy, year: coverage.year })}
        </p>
      )}
      <Card title={t('months')}>
        <Chart label={t('months')} option={months} height={280}>
          <p className={css.soft}>{t('monthsBelow')}</p>
        </Chart>
      </Card>
      <Card title={t('definition', { version: coverage.definition.version })}>
        <p>{coverage.definition.text}</p>
      </Card>
      <CoverageBookCard book={coverage.book} />
    </Stack>
  );
}
