import { useState } from 'react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { MoveBar } from './MoveBar';
import { transferTexts } from './texts';

const query = graphql(`
  query WithoutTeamPage($after: String) {
    contractsWithoutTeam(first: 50, after: $after) {
      edges {
        node {
          id
          number
          signer {
            name
          }
          household {
            id
            address
          }
          team {
            id
            name
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

export const loader = preloads(query);

/** Contracts in force whose team works no longer, to be moved together (trap 7). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(transferTexts);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { edges, pageInfo } = data.contractsWithoutTeam;
  const rows = edges.map(({ node }) => node);
  const clear = () => {
    setChosen([]);
  };
  return (
    <Stack>
      <PageHeader title={t('withoutTeam')} lead={t('withoutTeamLead')} />
      <DataTable
        label={t('withoutTeam')}
        rows={rows}
        rowKey={({ id }) => id}
        selection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => {
            setChosen(keys.map(String));
          },
          getCheckboxProps: ({ number }) => ({ 'aria-label': number }),
          getTitleCheckboxProps: () => ({ 'aria-label': t('withoutTeam') }),
        }}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noneWithout')}>{t('noneWithoutWords')}</EmptyState>}
        columns={[
          { title: t('household'), render: (_, { signer }) => signer.name },
          { title: t('address'), render: (_, { household }) => household?.address },
          { title: t('formerTeam'), render: (_, { team }) => team.name },
          { title: t('number'), render: (_, { number }) => number },
        ]}
      />
      {chosen.length > 0 && (
        <MoveBar contracts={rows.filter(({ id }) => chosen.includes(id))} onDone={clear} onClear={clear} />
      )}
    </Stack>
  );
}
