import { useLazyQuery } from '@apollo/client/react';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { signed } from './AllocationTable';
import css from './target.module.css';
import { residenceText, targetTexts } from './texts';

const query = graphql(`
  query TaskWhatIf($input: TaskWhatIfInput!) {
    taskWhatIf(input: $input) {
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
          population
          task
        }
        difference
      }
      totals {
        residence
        population
        task
        sumOfRows
        difference
      }
    }
  }
`);

const RATES = { URBAN: 20, RURAL: 45 };

/** Other rates and other populations beside those of the allocation; nothing is kept (M28). */
export function WhatIfCard({ year }: { year: number }) {
  const t = useTexts(targetTexts);
  const format = useFormat();
  const [rates, setRates] = useState(RATES);
  const [populations, setPopulations] = useState<Record<string, number>>({});
  const [ask, { data, loading, error }] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  const suppose = () =>
    ask({
      variables: {
        input: {
          year,
          urbanRatePercent: rates.URBAN,
          ruralRatePercent: rates.RURAL,
          populations: Object.entries(populations).map(([placeId, population]) => ({ placeId, population })),
        },
      },
    });
  return (
    <Card title={t('whatIf')}>
      <Stack>
        <p className={css.soft}>{t('whatIfWords')}</p>
        <Stack row gap={3}>
          {(['URBAN', 'RURAL'] as const).map((residence) => (
            <label key={residence}>
              {t(residenceText[residence])}{' '}
              <InputNumber
                aria-label={t('rateOf', { residence: t(residenceText[residence]) })}
                min={0}
                max={100}
                precision={2}
                suffix="%"
                value={rates[residence]}
                onChange={(rate) => {
                  setRates({ ...rates, [residence]: rate ?? 0 });
                }}
              />
            </label>
          ))}
          <Button disabled={loading} onClick={() => void suppose()}>
            {t('suppose')}
          </Button>
        </Stack>
        <Failure of={error} />
        {data !== undefined && (
          <>
            <ul className={css.figures}>
              {data.taskWhatIf.totals.map((total) => (
                <li key={total.residence ?? 'all'} className={css.figure}>
                  <p className={css.soft}>
                    {total.residence === null ? t('whole') : t(residenceText[total.residence])}
                  </p>
                  <p className={css.big}>{format.number(total.task)}</p>
                  <p className={css.soft}>
                    {t('supposedSum', {
                      sum: format.number(total.sumOfRows),
                      difference: signed(total.difference),
                    })}
                  </p>
                </li>
              ))}
            </ul>
            <DataTable
              label={t('whatIf')}
              size="small"
              rows={data.taskWhatIf.rows}
              rowKey={({ supposed }) => supposed.place.id}
              empty={null}
              columns={[
                { title: t('place'), fixed: 'left', render: (_, { supposed }) => <strong>{supposed.name}</strong> },
                { title: t('residence'), render: (_, { supposed }) => t(residenceText[supposed.residence]) },
                {
                  title: t('population'),
                  align: 'right',
                  render: (_, { supposed }) => (
                    <InputNumber
                      aria-label={t('populationOf', { name: supposed.name })}
                      min={0}
                      precision={0}
                      value={populations[supposed.place.id] ?? supposed.population}
                      onChange={(population) => {
                        setPopulations({ ...populations, [supposed.place.id]: population ?? 0 });
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
                  render: (_, { current }) => (current === null ? t('notPrinted') : format.number(current.task)),
                },
                {
                  title: t('differenceColumn'),
                  align: 'right',
                  render: (_, { difference }) => (difference === null ? t('notPrinted') : signed(difference)),
                },
              ]}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
