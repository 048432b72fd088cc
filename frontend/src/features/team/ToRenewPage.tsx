import { Link, useLocation } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { lifeTexts } from './lifeTexts';

const query = graphql(`
  query ToRenewPage($after: String) {
    qualificationsToRenew(first: 50, after: $after) {
      edges {
        node {
          id
          title
          certificate
          validUntil
          isExpired
          member {
            id
            name
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

/** Certificates that wait for their renewal, the earliest first (M04). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  const format = useFormat();
  const { pathname } = useLocation();
  const { edges, pageInfo } = data.qualificationsToRenew;
  const isTeam = pathname.startsWith('/team');
  return (
    <Stack>
      <PageHeader title={t('toRenew')} lead={t('toRenewLead')} />
      <DataTable
        label={t('toRenew')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noneToRenew')}>{t('noneToRenewWords')}</EmptyState>}
        columns={[
          {
            title: t('expiresOn'),
            render: (_, { validUntil, isExpired }) => (
              <Stack row gap={2}>
                {validUntil !== null && format.date(validUntil)}
                {isExpired && <Tag tone="danger">{t('expired')}</Tag>}
              </Stack>
            ),
          },
          { title: t('member'), render: (_, { member }) => member.name },
          { title: t('certificates'), render: (_, { title, certificate }) => `${title} ${certificate}` },
          { title: t('team'), render: (_, { team }) => team.name },
          {
            title: '',
            render: (_, { team, member }) => (
              <Link to={isTeam ? '/team/our' : `/institution/teams/${team.id}`}>
                {t('toTeam')}
                <span className="only-heard">{t('lookOf', { name: member.name })}</span>
              </Link>
            ),
          },
        ]}
      />
    </Stack>
  );
}
