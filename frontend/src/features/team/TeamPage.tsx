import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { lifeTexts } from './lifeTexts';
import { TeamRecord } from './TeamRecord';

const query = graphql(`
  query TeamPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        ...TeamRecord_team
      }
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({ id: params['id'] ?? '' }));

/** One team of the institution or the district. */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  return data.node?.__typename === 'Team' ? (
    <TeamRecord team={data.node} />
  ) : (
    <EmptyState title={t('notFound')}>{t('notFoundWords')}</EmptyState>
  );
}
