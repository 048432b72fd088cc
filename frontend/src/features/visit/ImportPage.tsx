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
import { ImportPanel } from './ImportPanel';
import { visitTexts } from './texts';

const query = graphql(`
  query VisitImportPage($after: String) {
    visitImports(first: 20, after: $after) {
      edges {
        node {
          id
          fileName
          importedBy
          importedAt
          recorded
          alreadyThere
          leftOut
          withoutBenefits
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

/** The hospital's visits from a file, and the files so far (M22). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(visitTexts);
  const format = useFormat();
  const { edges, pageInfo } = data.visitImports;
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('imports')}
        lead={t('importsLead')}
        actions={<SaveButton path="visit-template.xlsx">{t('template')}</SaveButton>}
      />
      <ImportPanel onWritten={() => void refetch()} />
      <h2>{t('history')}</h2>
      <DataTable
        label={t('history')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noHistory')}>{t('noHistoryWords')}</EmptyState>}
        columns={[
          { title: t('file'), render: (_, { fileName }) => fileName },
          { title: t('by'), render: (_, { importedBy }) => importedBy },
          { title: t('at'), ...wholeDays, render: (_, { importedAt }) => format.instant(importedAt) },
          { title: t('fresh'), align: 'right', render: (_, { recorded }) => format.number(recorded) },
          { title: t('without'), align: 'right', render: (_, { withoutBenefits }) => format.number(withoutBenefits) },
          { title: t('already'), align: 'right', render: (_, { alreadyThere }) => format.number(alreadyThere) },
          { title: t('leftOut'), align: 'right', render: (_, { leftOut }) => format.number(leftOut) },
          {
            title: '',
            render: (_, { id, fileName }) => (
              <Link to={`../visits?visitImportId=${id}`}>
                {t('see')}
                <span className="only-heard">{t('seeOf', { name: fileName })}</span>
              </Link>
            ),
          },
        ]}
      />
    </Stack>
  );
}
