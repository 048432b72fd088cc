import { InputNumber } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Figure, Figures } from '../../shared/ui/Figures';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { onDesk } from '../../shared/ui/staff/onDesk';
import { OnPhone } from '../../shared/ui/staff/OnPhone';
import { signed } from './AllocationTable';
import { planTexts } from './planTexts';
import css from './target.module.css';
import { useSummary } from './useSummary';

const fragment = graphql(`
  fragment WhatIfResult_whatIf on TaskWhatIf {
    current {
      id
      urbanRatePercent
      ruralRatePercent
      rounding
      totals {
        residence
        task
      }
    }
    rows {
      supposed {
        place {
          id
        }
        name
        residence
        population
        task
      }
      current {
        task
      }
      difference
    }
    totals {
      residence
      task
      sumOfRows
      difference
    }
  }
`);

interface Props {
  whatIf: FragmentType<typeof fragment>;
  populations: Readonly<Record<string, number>>;
  onPopulation: (place: string, population: number) => void;
}

/** What would follow, class by class and place by place, each beside what is now (M28, trap 18). */
export function WhatIfResult({ whatIf, populations, onPopulation }: Props) {
  const { current, rows, totals } = readFragment(fragment, whatIf);
  const t = useTexts(planTexts);
  const format = useFormat();
  const summary = useSummary();
  const rateNow = (residence: 'URBAN' | 'RURAL' | null) => {
    if (current === null) return '';
    if (residence === null) return summary(current);
    return format.percent(residence === 'URBAN' ? current.urbanRatePercent : current.ruralRatePercent);
  };
  return (
    <>
      <Figures>
        {totals.map((total) => {
          const now = current?.totals.find(({ residence }) => residence === total.residence)?.task;
          return (
            <Figure
              key={total.residence ?? 'all'}
              label={total.residence === null ? t('whole') : t(total.residence)}
              value={format.number(total.task)}
            >
              <p>
                {now === undefined
                  ? t('nowNothing')
                  : t('now', {
                      task: format.number(now),
                      rate: rateNow(total.residence),
                      difference: signed(total.task - now),
                    })}
              </p>
              <p className={css.soft}>
                {t('supposedSum', { sum: format.number(total.sumOfRows), difference: signed(total.difference) })}
              </p>
            </Figure>
          );
        })}
      </Figures>
      <DataTable
        label={t('whatIf')}
        size="small"
        fits
        rows={rows}
        rowKey={({ supposed }) => supposed.place.id}
        empty={null}
        columns={[
          {
            title: t('place'),
            render: (_, { supposed, current: now, difference }) => (
              <>
                <strong>{supposed.name}</strong>
                <OnPhone>
                  {t(supposed.residence)}
                  {now !== null &&
                    difference !== null &&
                    ` · ${t('nowShort', { task: format.number(now.task), difference: signed(difference) })}`}
                </OnPhone>
              </>
            ),
          },
          { title: t('class'), ...onDesk, render: (_, { supposed }) => t(supposed.residence) },
          {
            title: t('population'),
            align: 'right',
            render: (_, { supposed }) => (
              <InputNumber
                aria-label={t('populationOf', { name: supposed.name })}
                style={{ width: 'min(8rem, 100%)' }}
                min={0}
                precision={0}
                value={populations[supposed.place.id] ?? supposed.population}
                onChange={(population) => {
                  onPopulation(supposed.place.id, population ?? 0);
                }}
              />
            ),
          },
          {
            title: t('supposedTask'),
            align: 'right',
            render: (_, { supposed }) => <strong>{format.number(supposed.task)}</strong>,
          },
          {
            title: t('currentTask'),
            align: 'right',
            ...onDesk,
            render: (_, { current: now }) => (now === null ? t('none') : format.number(now.task)),
          },
          {
            ...onDesk,
            title: t('difference'),
            align: 'right',
            render: (_, { difference }) => (difference === null ? t('none') : signed(difference)),
          },
        ]}
      />
    </>
  );
}
