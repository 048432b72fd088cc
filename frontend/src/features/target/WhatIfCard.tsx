import { useLazyQuery } from '@apollo/client/react';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Stack } from '../../shared/ui/Stack';
import { planTexts, roundingText } from './planTexts';
import type { Rates } from './rates';
import { SaveWhatIf } from './SaveWhatIf';
import css from './target.module.css';
import { useSummary } from './useSummary';
import { WhatIfResult } from './WhatIfResult';

const query = graphql(`
  query TaskWhatIf($input: TaskWhatIfInput!) {
    taskWhatIf(input: $input) {
      ...WhatIfResult_whatIf
      totals {
        residence
        task
      }
    }
  }
`);

interface Props {
  year: number;
  policy: Rates;
  /** The allocation that counts; absent where the year has none yet. */
  latest: (Rates & { version: number }) | undefined;
}

/** Other rates, rounding and populations beside what counts now; it begins with what counts, and can be kept (M28). */
export function WhatIfCard({ year, policy, latest }: Props) {
  const t = useTexts(planTexts);
  const summary = useSummary();
  const viewer = useViewer();
  const start = latest ?? policy;
  const [rates, setRates] = useState<Rates>(start);
  const [populations, setPopulations] = useState<Record<string, number>>({});
  const [ask, { data, loading, error, variables }] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  const input = {
    year,
    urbanRatePercent: rates.urbanRatePercent ?? 0,
    ruralRatePercent: rates.ruralRatePercent ?? 0,
    rounding: rates.rounding,
    populations: Object.entries(populations).map(([placeId, population]) => ({ placeId, population })),
  };
  const isFresh = JSON.stringify(variables.input) === JSON.stringify(input);
  const whole = data?.taskWhatIf.totals.find(({ residence }) => residence === null);
  const rate = (key: 'urbanRatePercent' | 'ruralRatePercent', label: string) => (
    <label className={css.field}>
      {label}
      <InputNumber
        aria-label={label}
        min={0}
        max={100}
        precision={2}
        suffix="%"
        value={rates[key]}
        onChange={(value) => {
          setRates({ ...rates, [key]: value });
        }}
      />
    </label>
  );
  return (
    <Card title={t('whatIf')}>
      <Stack>
        <p className={css.soft}>
          {t('whatIfWords')}{' '}
          {latest === undefined ? t('startedFromPolicy', { year }) : t('startedFrom', { version: latest.version })}
        </p>
        {latest !== undefined && summary(policy) !== summary(latest) && (
          <Stack row gap={3}>
            <span>{t('policyDiffers', { summary: summary(policy) })}</span>
            <Button
              look="quiet"
              onClick={() => {
                setRates(policy);
              }}
            >
              {t('takePolicy')}
            </Button>
          </Stack>
        )}
        <div className={css.fields}>
          {rate('urbanRatePercent', t('urbanRate'))}
          {rate('ruralRatePercent', t('ruralRate'))}
          <label className={css.field}>
            {t('rounding')}
            <Select
              aria-label={t('rounding')}
              value={rates.rounding}
              options={choicesOf(roundingText, t)}
              onChange={(rounding) => {
                setRates({ ...rates, rounding });
              }}
            />
          </label>
        </div>
        <Stack row gap={3}>
          <Button
            disabled={loading || rates.urbanRatePercent === null || rates.ruralRatePercent === null}
            onClick={() => void ask({ variables: { input } })}
          >
            {t('suppose')}
          </Button>
          {viewer.role === 'COMMISSION' && whole !== undefined && (
            <SaveWhatIf
              whatIf={input}
              task={whole.task}
              basedOnVersion={latest?.version ?? 0}
              disabled={!isFresh || loading}
            />
          )}
          {data !== undefined && !isFresh && !loading && <span role="status">{t('stale')}</span>}
        </Stack>
        <Failure of={error} />
        {data !== undefined && (
          <WhatIfResult
            whatIf={data.taskWhatIf}
            populations={populations}
            onPopulation={(place, population) => {
              setPopulations({ ...populations, [place]: population });
            }}
          />
        )}
      </Stack>
    </Card>
  );
}
