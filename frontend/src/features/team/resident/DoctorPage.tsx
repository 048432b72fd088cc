import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useTexts } from '../../../shared/i18n/useTexts';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { TeamCard } from '../TeamCard';
import { teamTexts } from '../texts';

const query = graphql(`
  query DoctorPage {
    myHousehold {
      id
      contract {
        id
        team {
          id
          ...TeamCard_team
        }
      }
    }
  }
`);

export const loader = preloads(query);

/** Our family doctor and the team: who they are, what each does, how to reach them (M04, M13). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(teamTexts);
  const team = data.myHousehold?.contract?.team;
  if (team === undefined) {
    return (
      <EmptyState title={t('noTeam')} action={<Link to="/public/teams">{t('seeTeams')}</Link>}>
        {t('noTeamWords')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <PageHeader title={t('ourTeam')} />
      <TeamCard team={team} />
    </Stack>
  );
}
