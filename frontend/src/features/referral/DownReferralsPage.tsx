import { Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql, readFragment } from '../../shared/api/gql';
import type { DownReferralState } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { peopleTexts, sexText } from '../../shared/words/peopleTexts';
import { downReferral, DownReferralDrawer } from './DownReferralDrawer';
import { downStateText, downStateTone, downTexts, kindText } from './downTexts';
import css from './referral.module.css';
import { workTexts } from './workTexts';

const query = graphql(`
  query DownReferralsPage($state: DownReferralState, $after: String) {
    viewer {
      id
      role
    }
    downReferrals(state: $state, first: 50, after: $after) {
      edges {
        node {
          id
          ...DownReferralDrawer_down
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const STATES: Record<string, DownReferralState | null> = { all: null, taken: 'TAKEN_OVER' };
const stateOf = (show: string | null) => (show === null ? 'WAITING' : (STATES[show] ?? null));

export const loader = preloads(query, ({ search }) => ({ state: stateOf(search.get('show')) }));

/** Patients whom a hospital has sent back, whoever is late first (M25). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(downTexts);
  const work = useTexts(workTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  const { edges, pageInfo } = data.downReferrals;
  const rows = edges.map(({ node }) => readFragment(downReferral, node));
  const opened = rows.find(({ id }) => id === openId);
  return (
    <Stack>
      <PageHeader
        title={t('title')}
        lead={t(data.viewer.role === 'HOSPITAL_COORDINATOR' ? 'leadHospital' : 'lead')}
        actions={
          <SaveButton path="down-referrals.xlsx" parameters={{ state: stateOf(search.get('show')) }}>
            {work('exportExcel')}
          </SaveButton>
        }
      />
      <div>
        <Segmented
          value={search.get('show') ?? ''}
          options={[
            { value: '', label: t('showWaiting') },
            { value: 'taken', label: t('showTaken') },
            { value: 'all', label: t('showAll') },
          ]}
          onChange={(show) => void navigate({ search: show === '' ? '' : `show=${show}` })}
        />
      </div>
      <DataTable
        label={t('title')}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
        columns={[
          {
            title: t('patient'),
            render: (_, { patient }) => (
              <>
                <strong>{patient.name}</strong>
                <div className={css.person}>
                  {t('patientWords', { sex: people(sexText[patient.sex]), age: patient.age })}
                </div>
              </>
            ),
          },
          { title: t('kind'), render: (_, { kind }) => t(kindText[kind]) },
          {
            title: t('from'),
            render: (_, { department }) => (
              <>
                {department.name}
                <div className={css.soft}>{department.hospital.name}</div>
              </>
            ),
          },
          { title: t('team'), render: (_, { team }) => team?.name ?? <Tag tone="danger">{t('noTeam')}</Tag> },
          {
            title: t('takeOverBy'),
            render: (_, row) => (
              <Stack row gap={2}>
                {format.date(row.takeOverBy)}
                {row.isOverdue && <Tag tone="danger">{t('overdue')}</Tag>}
              </Stack>
            ),
          },
          {
            title: t('state'),
            render: (_, { state }) => <Tag tone={downStateTone[state]}>{t(downStateText[state])}</Tag>,
          },
          {
            title: '',
            render: (_, row) => (
              <Button
                look={row.viewerCanTakeOver ? 'primary' : 'quiet'}
                onClick={() => {
                  setOpenId(row.id);
                }}
              >
                {t(row.viewerCanTakeOver ? 'handle' : 'open')}
                <span className="only-heard">{t('titleOf', { name: row.patient.name })}</span>
              </Button>
            ),
          },
        ]}
      />
      {opened !== undefined && (
        <DownReferralDrawer
          key={opened.id}
          down={opened}
          onTakenOver={refetch}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
