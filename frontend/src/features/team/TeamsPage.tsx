import { Switch } from 'antd';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { LoadBar } from '../../shared/ui/LoadBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { TeamState } from './TeamState';
import { teamTexts } from './texts';
import { teamKindText } from './words';

const query = graphql(`
  query TeamsPage($withClosed: Boolean!, $after: String) {
    teamRegister(withClosed: $withClosed, first: 50, after: $after) {
      edges {
        node {
          id
          ...TeamState_team
          profile {
            id
            name
            kind
            institutionName
            members {
              id
              name
              isLeader
            }
          }
          load {
            signedHouseholds
            advised
            limit
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

export const loader = preloads(query, ({ search }) => ({ withClosed: search.get('closed') === 'yes' }));

/** The teams of the institution or the district: complete, how full, at work (M04, M05, trap 7). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  const kind = useTexts(teamTexts);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const { edges, pageInfo } = data.teamRegister;
  return (
    <Stack>
      <PageHeader
        title={t('teams')}
        lead={t('teamsLead')}
        actions={pathname.startsWith('/institution') && <Link to="/institution/teams/new">{t('found')}</Link>}
      />
      <Stack row gap={2}>
        <Switch
          aria-label={t('withClosed')}
          checked={search.get('closed') === 'yes'}
          onChange={(shown) => void navigate({ search: shown ? 'closed=yes' : '' })}
        />
        <span>{t('withClosed')}</span>
      </Stack>
      <DataTable
        label={t('teams')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noTeams')}>{t('noTeamsWords')}</EmptyState>}
        columns={[
          {
            title: t('team'),
            render: (_, { id, profile }) => (
              <>
                <Link to={id}>{profile.name}</Link>
                <p className={css.soft}>
                  {kind(teamKindText[profile.kind])} · {profile.institutionName}
                </p>
              </>
            ),
          },
          {
            title: t('leader'),
            render: (_, { profile }) => profile.members.find(({ isLeader }) => isLeader)?.name,
          },
          {
            title: t('load'),
            width: '16rem',
            render: (_, { profile, load }) => (
              <LoadBar
                label={t('signedOf', { name: profile.name })}
                value={load.signedHouseholds}
                advised={load.advised}
                limit={load.limit}
              />
            ),
          },
          { title: t('state'), render: (_, team) => <TeamState team={team} /> },
        ]}
      />
    </Stack>
  );
}
