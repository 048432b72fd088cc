import { useQuery } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import css from './roster.module.css';
import { fieldText, rosterTexts } from './texts';

const query = graphql(`
  query WrongRowsCard($id: ID!, $after: String) {
    rosterWrongRows(importId: $id, first: 50, after: $after) {
      edges {
        node {
          number
          problems {
            heading
            field
            message
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

/** What is wrong in which row and column, and the file with all of it in words. */
export function WrongRowsCard({ id }: { id: string }) {
  const t = useTexts(rosterTexts);
  const { data, fetchMore } = useQuery(query, { variables: { id }, fetchPolicy: 'network-only' });
  if (data === undefined) return <Loading />;
  const { edges, pageInfo } = data.rosterWrongRows;
  const rows = edges.flatMap(({ node }) =>
    node.problems.map((problem, place) => ({ ...problem, number: node.number, key: `${node.number} ${place}` })),
  );
  return (
    <Card title={t('problems')}>
      <Stack>
        <p className={css.soft}>{t('problemsWords')}</p>
        <div>
          <SaveButton path={`rosters/${id}/problems.xlsx`}>{t('annotated')}</SaveButton>
        </div>
        <DataTable
          label={t('problem')}
          size="small"
          rows={rows}
          rowKey={({ key }) => key}
          hasMore={pageInfo.hasNextPage}
          onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          empty={<EmptyState title={t('none')} />}
          columns={[
            { title: t('row'), align: 'right', render: (_, { number }) => number },
            { title: t('column'), render: (_, { heading, field }) => heading ?? t(fieldText[field]) },
            { title: t('problem'), render: (_, { message }) => message },
          ]}
        />
      </Stack>
    </Card>
  );
}
