import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { StatisticsSplit } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Chart } from '../../shared/ui/Chart';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Figures } from '../../shared/ui/Figures';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { IndicatorCard } from './IndicatorCard';
import { monthsChart } from './monthsChart';
import { PartCell } from './PartCell';
import { daysOf, PERIODS, periodOf } from './period';
import css from './statistics.module.css';
import { statisticsTexts } from './texts';

const query = graphql(`
  query StatisticsPage($from: Date!, $until: Date!, $by: StatisticsSplit, $after: String) {
    statistics(from: $from, until: $until) {
      name
      asOf
      splits
      indicators {
        definition {
          indicator
          name
        }
        months {
          month
          part {
            numerator
            denominator
            ratePercent
          }
        }
        ...IndicatorCard_figures
      }
    }
    statisticsRows(by: $by, from: $from, until: $until, first: 50, after: $after) {
      edges {
        node {
          key
          name
          of
          figures {
            indicator
            part {
              numerator
              denominator
              ratePercent
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SPLITS: Record<string, StatisticsSplit> = { HOSPITAL: 'HOSPITAL', INSTITUTION: 'INSTITUTION', TEAM: 'TEAM' };
const splitOf = (search: URLSearchParams) => SPLITS[search.get('by') ?? ''] ?? null;
const asked = (search: URLSearchParams) => ({ ...daysOf(periodOf(search)), by: splitOf(search) });

export const loader = preloads(query, ({ search }) => asked(search));

/** The numbers of the reader's side: in all, month by month, and split, each with its definition (M33, trap 22). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(statisticsTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { name, asOf, splits, indicators } = data.statistics;
  const { edges, pageInfo } = data.statisticsRows;
  const option = useMemo(() => monthsChart(indicators), [indicators]);
  const go = (parameter: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(parameter, value);
    void navigate({ search: next.toString() });
  };
  const months = indicators[0]?.months.map(({ month }) => month) ?? [];
  const by = splitOf(search) ?? splits[0];
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('title')}
        lead={name === null ? t('leadNobody') : t('lead', { name })}
        actions={
          <>
            <SaveButton path="statistics.xlsx" parameters={asked(search)}>
              {t('exportExcel')}
            </SaveButton>
            <Button
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      <Stack row gap={3}>
        <div data-print="hide">
          <Segmented
            aria-label={t('period')}
            value={periodOf(search)}
            options={PERIODS.map((value) => ({ value, label: t(value) }))}
            onChange={(value) => {
              go('period', value);
            }}
          />
        </div>
        {asOf !== null && <span className={css.soft}>{t('asOf', { at: format.instant(asOf) })}</span>}
      </Stack>
      <Figures>
        {indicators.map((figures) => (
          <IndicatorCard key={figures.definition.indicator} figures={figures} />
        ))}
      </Figures>
      {months.length > 1 && (
        <Card title={t('chart')}>
          <Chart label={t('chart')} option={option} height={320}>
            <p className={css.soft}>{t('chartBelow')}</p>
          </Chart>
        </Card>
      )}
      <Card title={t('months')}>
        <DataTable
          label={t('months')}
          size="small"
          rows={months.map((month, index) => ({ month, index }))}
          rowKey={({ month }) => month}
          empty={null}
          columns={[
            { title: t('month'), fixed: 'left', render: (_, { month }) => <strong>{month.slice(0, 7)}</strong> },
            ...indicators.map(({ definition, months: of }) => ({
              title: definition.name,
              align: 'right' as const,
              render: (_: unknown, { index }: { index: number }) => <PartCell part={of[index]?.part} />,
            })),
          ]}
        />
      </Card>
      <Card title={t('splitOf')}>
        <Stack>
          {splits.length > 1 && (
            <div data-print="hide">
              <Segmented
                aria-label={t('splitOf')}
                {...(by === undefined ? {} : { value: by })}
                options={splits.map((value) => ({ value, label: t(`by${value}`) }))}
                onChange={(value) => {
                  go('by', value);
                }}
              />
            </div>
          )}
          <DataTable
            label={t('splitOf')}
            size="small"
            rows={edges.map(({ node }) => node)}
            rowKey={({ key }) => key}
            hasMore={pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
            empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
            columns={[
              {
                title: t('name'),
                fixed: 'left',
                render: (_, row) => (
                  <>
                    <strong>{row.name}</strong>
                    {row.of !== null && <div className={css.soft}>{row.of}</div>}
                  </>
                ),
              },
              ...indicators.map(({ definition }) => ({
                title: definition.name,
                align: 'right' as const,
                render: (_: unknown, row: (typeof edges)[number]['node']) => (
                  <PartCell part={row.figures.find(({ indicator }) => indicator === definition.indicator)?.part} />
                ),
              })),
            ]}
          />
        </Stack>
      </Card>
    </Stack>
  );
}
