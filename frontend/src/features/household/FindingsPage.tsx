import { Segmented } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { HouseholdFindingKind } from '../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FindingList } from './FindingList';
import { lifeTexts } from './texts';
import { findingText } from './words';

const query = graphql(`
  query FindingsPage($kind: HouseholdFindingKind, $after: String) {
    householdFindingCounts {
      kind
      count
    }
    householdsToMend(kind: $kind, first: 20, after: $after) {
      edges {
        node {
          id
          number
          address
          head {
            resident {
              id
              name
            }
          }
          ...FindingList_household
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const isKind = (text: string | null): text is HouseholdFindingKind => text !== null && text in findingText;

export const loader = preloads(query, ({ search }) => {
  const kind = search.get('kind');
  return { kind: isKind(kind) ? kind : null };
});

/** The work list of what has to be put right, each with what to do (trap 8). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { edges, pageInfo } = data.householdsToMend;
  return (
    <Stack>
      <PageHeader title={t('findings')} lead={t('findingsLead')} />
      <Segmented
        style={{ maxWidth: '100%', overflowX: 'auto' }}
        value={search.get('kind') ?? ''}
        options={[
          { value: '', label: t('findingsAll') },
          ...data.householdFindingCounts.map(({ kind, count }) => ({
            value: kind,
            label: `${t(findingText[kind])} ${count}`,
          })),
        ]}
        onChange={(kind) => {
          void navigate({ search: kind === '' ? '' : `kind=${kind}` });
        }}
      />
      <DataTable
        label={t('findings')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('findingsNone')}>{t('findingsNoneWords')}</EmptyState>}
        columns={[
          {
            title: t('household'),
            render: (_, { id, number, head }) => (
              <Link to={`../households/${id}`}>
                {head === null ? t('noHead') : t('householdOf', { name: head.resident.name })}
                <br />
                {number}
              </Link>
            ),
          },
          { title: t('address'), render: (_, { address }) => address },
          { title: t('findings'), render: (_, household) => <FindingList household={household} /> },
        ]}
      />
    </Stack>
  );
}
