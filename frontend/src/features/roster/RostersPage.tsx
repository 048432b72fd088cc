import { Link } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { rosterTexts, stateText, stateTone } from './texts';
import { UploadPanel } from './UploadPanel';

const query = graphql(`
  query RostersPage($after: String) {
    rosterImports(first: 20, after: $after) {
      edges {
        node {
          id
          fileName
          uploadedBy
          uploadedAt
          rows
          state
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

/** Rosters that were brought, and where to bring another (M10). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(rosterTexts);
  const format = useFormat();
  const { edges, pageInfo } = data.rosterImports;
  return (
    <Stack>
      <PageHeader
        title={t('rosters')}
        lead={t('rostersLead')}
        actions={<SaveButton path="roster-template.xlsx">{t('template')}</SaveButton>}
      />
      <UploadPanel />
      <DataTable
        label={t('rosters')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
        columns={[
          { title: t('file'), render: (_, { id, fileName }) => <Link to={id}>{fileName}</Link> },
          { title: t('by'), render: (_, { uploadedBy }) => uploadedBy },
          { title: t('at'), ...wholeDays, render: (_, { uploadedAt }) => format.instant(uploadedAt) },
          { title: t('rows'), align: 'right', render: (_, { rows }) => format.number(rows) },
          { title: t('state'), render: (_, { state }) => <Tag tone={stateTone[state]}>{t(stateText[state])}</Tag> },
        ]}
      />
    </Stack>
  );
}
