import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { RosterDecision } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import css from './roster.module.css';
import { decisionText, rosterTexts } from './texts';
import { useRosterRefusal } from './useRosterRefusal';

const query = graphql(`
  query ElsewhereCard($id: ID!, $after: String) {
    rosterElsewhere(importId: $id, first: 50, after: $after) {
      edges {
        node {
          number
          name
          canMove
          decision
          institutionName
          household {
            id
            number
            address
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

const mutation = graphql(`
  mutation DecideRoster($input: RosterImportDecideInput!) {
    rosterImportDecide(input: $input) {
      __typename
      ... on RosterImportChanged {
        rosterImport {
          id
          ...ConfirmCard_roster
        }
      }
      ... on RosterImportRefused {
        message
      }
    }
  }
`);

/** People whom the register has in another household: each is decided about, none is swallowed (trap 8). */
export function ElsewhereCard({ id }: { id: string }) {
  const t = useTexts(rosterTexts);
  const { data, fetchMore } = useQuery(query, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const action = useAction(mutation, { refetch: ['ElsewhereCard'] });
  const { refusal, take } = useRosterRefusal();
  if (data === undefined) return <Loading />;
  const { edges, pageInfo } = data.rosterElsewhere;
  const decide = async (row: number | null, decision: RosterDecision) => {
    take(await action.run({ importId: id, row, decision }));
  };
  return (
    <Card title={t('elsewhere')}>
      <Stack>
        <p className={css.soft}>{t('elsewhereWords')}</p>
        <Stack row gap={3}>
          <Button disabled={action.busy} onClick={() => void decide(null, 'MOVE')}>
            {t('moveAll')}
          </Button>
          <Button disabled={action.busy} onClick={() => void decide(null, 'LEAVE_OUT')}>
            {t('leaveOutAll')}
          </Button>
        </Stack>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={action.failure} />
        <DataTable
          label={t('decision')}
          size="small"
          rows={edges.map(({ node }) => node)}
          rowKey={({ number }) => String(number)}
          hasMore={pageInfo.hasNextPage}
          onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          empty={<EmptyState title={t('none')} />}
          columns={[
            { title: t('row'), align: 'right', render: (_, { number }) => number },
            { title: t('name'), render: (_, { name }) => name },
            {
              title: t('otherHome'),
              render: (_, { household, institutionName }) =>
                household === null ? institutionName : `${household.number} ${household.address}`,
            },
            {
              title: t('decision'),
              render: (_, { number, name, canMove, decision, institutionName }) => (
                <Stack gap={1}>
                  <Segmented
                    aria-label={`${t('decision')} ${name}`}
                    value={decision ?? ''}
                    options={(['MOVE', 'LEAVE_OUT'] as const).map((value) => ({
                      value,
                      label: t(decisionText[value]),
                      disabled: action.busy || (value === 'MOVE' && !canMove),
                    }))}
                    onChange={(value) => void decide(number, value as RosterDecision)}
                  />
                  {!canMove && <span className={css.soft}>{t('onlyLeaveOut', { institution: institutionName })}</span>}
                </Stack>
              ),
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
