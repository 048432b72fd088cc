import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { lifeTexts } from './lifeTexts';
import { TeamRecord } from './TeamRecord';

const query = graphql(`
  query OwnTeamPage {
    myTeam {
      id
      ...TeamRecord_team
    }
  }
`);

export const loader = preloads(query);

/** The team in which the caller works; its leader changes the members (M04). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  return data.myTeam === null ? (
    <EmptyState title={t('noOwnTeam')}>{t('noOwnTeamWords')}</EmptyState>
  ) : (
    <TeamRecord team={data.myTeam} />
  );
}
