import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Facts } from '../../shared/ui/Facts';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { storyTexts } from './storyTexts';

const query = graphql(`
  query ContractOnDay($householdId: ID!, $date: Date!) {
    node(id: $householdId) {
      __typename
      id
      ... on Household {
        contractOn(date: $date) {
          id
          number
          on(date: $date) {
            team {
              id
              name
            }
            term {
              number
              firstDay
              lastDay
            }
          }
        }
      }
    }
  }
`);

/** With whom the household was signed on any day (trap 12). */
export function ContractOnDay({ householdId }: { householdId: string }) {
  const t = useTexts(storyTexts);
  const format = useFormat();
  const [date, setDate] = useState('');
  const { data, error, loading } = useQuery(query, date === '' ? skipToken : { variables: { householdId, date } });
  const contract = data?.node?.__typename === 'Household' ? data.node.contractOn : undefined;
  const term = contract?.on.term;
  return (
    <Stack>
      <DayField label={t('onDate')} value={date} onChange={setDate} />
      <Failure of={error} />
      {loading && <Loading lines={1} />}
      {contract === null && <p role="status">{t('onNone')}</p>}
      {contract != null && (
        <Facts
          facts={[
            [t('onTeam'), contract.on.team?.name],
            [
              t('onTerm'),
              term == null
                ? null
                : t('onTermDays', {
                    number: term.number,
                    from: format.date(term.firstDay),
                    until: format.date(term.lastDay),
                  }),
            ],
            [t('onNumber'), contract.number],
          ]}
        />
      )}
    </Stack>
  );
}
