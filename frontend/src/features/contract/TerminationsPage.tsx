import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { TerminationRequestState } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { oneOf } from './listFilters';
import { listTexts, terminationSortText } from './listTexts';
import { RequestDrawer } from './RequestDrawer';
import { contractTexts } from './texts';
import { useTeamChoices } from './useTeamChoices';
import { reasonText, requestStateText, requestStateTone } from './words';

const query = graphql(`
  query TerminationsPage($filter: TerminationRequestFilter, $sort: TerminationSort!, $after: String) {
    terminationRequests(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges {
        node {
          id
          state
          requestedBy
          requestedAt
          reason
          answerBy
          isOverdue
          contract {
            id
            number
            team {
              id
              name
            }
          }
          ...RequestDrawer_request
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CLOSED: TerminationRequestState[] = ['ACCEPTED', 'RETURNED', 'WITHDRAWN', 'OVERTAKEN'];

function filterOf(search: URLSearchParams) {
  return {
    states: search.get('show') === 'closed' ? CLOSED : (['OPEN'] satisfies TerminationRequestState[]),
    text: search.get('text'),
    reason: oneOf(reasonText, search.get('reason')),
    teamId: search.get('teamId'),
    askedFrom: search.get('askedFrom'),
    askedUntil: search.get('askedUntil'),
  };
}

const sortOf = (search: URLSearchParams) => oneOf(terminationSortText, search.get('sort')) ?? 'ANSWER_BY';

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search), sort: sortOf(search) }));

/** Requests for termination: those that wait, the earliest answer date first, and those that are closed (M16, trap 11). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(contractTexts);
  const lists = useTexts(listTexts);
  const teams = useTeamChoices();
  const reasons = Object.entries(reasonText).map(([value, key]) => ({ value, label: t(key) }));
  const format = useFormat();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  const { edges, pageInfo } = data.terminationRequests;
  const rows = edges.map(({ node }) => node);
  const show = search.get('show') === 'closed' ? 'closed' : 'open';
  const open = rows.find(({ id }) => id === openId);
  return (
    <Stack>
      <PageHeader
        title={t('terminations')}
        lead={t('terminationsLead')}
        actions={
          <SaveButton path="termination-requests.xlsx" parameters={{ ...filterOf(search), sort: sortOf(search) }}>
            {lists('exportExcel')}
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
        search={lists('searchRequest')}
        choices={[
          { name: 'reason', label: lists('reason'), options: reasons },
          ...(teams.length > 0 ? [{ name: 'teamId', label: lists('team'), options: teams }] : []),
          { name: 'sort', label: lists('order'), options: choicesOf(terminationSortText, lists), usual: 'ANSWER_BY' },
        ]}
        days={[
          { name: 'askedFrom', label: lists('askedFrom') },
          { name: 'askedUntil', label: lists('askedUntil') },
        ]}
      />
      <DataTable
        label={t('terminations')}
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
            title: t('requestAnswerBy'),
            render: (_, row) => (
              <Stack row gap={2}>
                {format.date(row.answerBy)}
                {row.isOverdue && <Tag tone="danger">{t('overdue')}</Tag>}
              </Stack>
            ),
          },
          { title: t('requestBy'), render: (_, row) => row.requestedBy },
          { title: t('requestReason'), render: (_, row) => t(reasonText[row.reason]) },
          { title: t('team'), render: (_, row) => row.contract.team.name },
          { title: t('contractNumber'), render: (_, row) => row.contract.number },
          { title: t('requestAt'), ...wholeDays, render: (_, row) => format.instant(row.requestedAt) },
          {
            title: t('requestState'),
            render: (_, row) => <Tag tone={requestStateTone[row.state]}>{t(requestStateText[row.state])}</Tag>,
          },
          {
            title: '',
            render: (_, row) => (
              <Button
                look={row.state === 'OPEN' ? 'primary' : 'quiet'}
                onClick={() => {
                  setOpenId(row.id);
                }}
              >
                {t(row.state === 'OPEN' ? 'answerVerb' : 'look')}
                <span className="only-heard">{t('requestOf', { name: row.requestedBy })}</span>
              </Button>
            ),
          },
        ]}
      />
      {open !== undefined && (
        <RequestDrawer
          key={open.id}
          request={open}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
