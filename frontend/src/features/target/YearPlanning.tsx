import { useQuery } from '@apollo/client/react';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { planTexts } from './planTexts';
import { TaskPolicyCard } from './TaskPolicyCard';
import { WhatIfCard } from './WhatIfCard';

const query = graphql(`
  query YearPlanning($year: Int!) {
    taskPolicies(year: $year) {
      version
      urbanRatePercent
      ruralRatePercent
      rounding
      ...TaskPolicyCard_policy
    }
    taskAllocations(year: $year, first: 1) {
      edges {
        node {
          id
          version
          urbanRatePercent
          ruralRatePercent
          rounding
        }
      }
    }
  }
`);

/** A year's rates and rounding, and what would follow from others: of any year, also one that has no allocation yet (M28). */
export function YearPlanning({ year: first }: { year: number }) {
  const t = useTexts(planTexts);
  const [year, setYear] = useState(first);
  const { data, error } = useQuery(query, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const policy = data?.taskPolicies[0];
  const latest = data?.taskAllocations.edges[0]?.node;
  return (
    <Stack gap={5}>
      <label>
        {t('planYear')}{' '}
        <InputNumber
          aria-label={t('planYearOf')}
          min={2000}
          max={2100}
          precision={0}
          value={year}
          onChange={(value) => {
            setYear(value ?? first);
          }}
        />
      </label>
      <Failure of={error} />
      {data === undefined && error === undefined && <Loading lines={4} />}
      {data !== undefined && policy === undefined && <p role="status">{t('noPolicy', { year })}</p>}
      {data !== undefined && policy !== undefined && (
        <>
          <TaskPolicyCard policies={data.taskPolicies} />
          <WhatIfCard
            key={`${year} ${policy.version} ${latest?.id ?? ''}`}
            year={year}
            policy={policy}
            latest={latest}
          />
        </>
      )}
    </Stack>
  );
}
