import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { ApplicationSort, ApplicationState } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { ApplicationDrawer } from './ApplicationDrawer';
import { applicationTexts } from './texts';
import { useApplicationChanges } from './useApplicationChanges';
import { stateText, stateTone } from './words';

const query = graphql(`
  query ApplicationsPage($filter: ApplicationFilter, $sort: ApplicationSort!, $after: String) {
    applications(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges {
        node {
          id
          state
          applicant
          submittedAt
          answerBy
          isOverdue
          isServedFirst
          viewerCanDecline
          team {
            id
            name
          }
          fromTeam {
            id
          }
          household {
            id
            address
            members {
              resident {
                id
              }
            }
          }
          ...ApplicationDrawer_application
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CLOSED: ApplicationState[] = ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'OVERTAKEN'];
const OPEN: ApplicationState[] = ['OPEN'];

function filterOf(search: URLSearchParams) {
  return { states: search.get('show') === 'closed' ? CLOSED : OPEN, text: search.get('text') };
}

const sortOf = (search: URLSearchParams): ApplicationSort =>
  search.get('sort') === 'NEWEST' ? 'NEWEST' : 'SERVED_FIRST';

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search), sort: sortOf(search) }));

/** Applications: those that wait, key groups first, and those that are closed (M12, M13). */
export function Component() {
  const { data, fetchMore, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(applicationTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  useApplicationChanges(refetch);
  const { edges, pageInfo } = data.applications;
  const rows = edges.map(({ node }) => node);
  const show = search.get('show') === 'closed' ? 'closed' : 'open';
  const opened = rows.find(({ id }) => id === openId);
  return (
    <Stack>
      <PageHeader
        title={t('applications')}
        lead={t('applicationsLead')}
        actions={
          <SaveButton path="applications.xlsx" parameters={{ ...filterOf(search), sort: sortOf(search) }}>
            {t('exportExcel')}
          </SaveButton>
        }
      />
      <FilterBar
        views={{
          name: 'show',
          usual: 'open',
          options: [
            { value: 'open', label: t('showOpen') },
            { value: 'closed', label: t('showClosed') },
          ],
        }}
        search={t('searchApplicant')}
        choices={[
          {
            name: 'sort',
            label: t('order'),
            usual: 'SERVED_FIRST',
            options: [
              { value: 'SERVED_FIRST', label: t('sortServedFirst') },
              { value: 'NEWEST', label: t('sortNewest') },
            ],
          },
        ]}
      />
      <DataTable
        label={t('applications')}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={
          <EmptyState title={t(show === 'open' ? 'noneOpen' : 'noneClosed')}>
            {t(show === 'open' ? 'noneOpenWords' : 'noneClosedWords')}
          </EmptyState>
        }
        columns={[
          {
            title: t('answerBy'),
            render: (_, row) => (
              <Stack row gap={2}>
                {format.date(row.answerBy)}
                {row.isOverdue && <Tag tone="danger">{t('isOverdue')}</Tag>}
              </Stack>
            ),
          },
          {
            title: t('sentBy'),
            render: (_, row) => (
              <Stack row gap={2}>
                {row.applicant}
                {row.isServedFirst && <Tag tone="warm">{t('servedFirst')}</Tag>}
              </Stack>
            ),
          },
          { title: t('kind'), render: (_, row) => t(row.fromTeam === null ? 'kindSign' : 'kindSwitch') },
          { title: t('address'), render: (_, row) => row.household?.address },
          {
            title: t('members'),
            render: (_, row) =>
              row.household === null ? null : t('membersCount', { count: row.household.members.length }),
          },
          { title: t('team'), render: (_, row) => row.team.name },
          { title: t('sentAt'), ...wholeDays, render: (_, row) => format.instant(row.submittedAt) },
          {
            title: t('state'),
            render: (_, row) => <Tag tone={stateTone[row.state]}>{t(stateText[row.state])}</Tag>,
          },
          {
            title: '',
            render: (_, row) => (
              <Button
                look={row.viewerCanDecline ? 'primary' : 'quiet'}
                onClick={() => {
                  setOpenId(row.id);
                }}
              >
                {t(row.viewerCanDecline ? 'answer' : 'look')}
                <span className="only-heard">{t('applicationOf', { name: row.applicant })}</span>
              </Button>
            ),
          },
        ]}
      />
      {opened !== undefined && (
        <ApplicationDrawer
          key={opened.id}
          application={opened}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
