import { useQuery } from '@apollo/client/react';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { TransferTarget } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { ReceiverLoads } from './ReceiverLoads';
import { transferTexts } from './texts';
import { useTransferAct } from './transferAct';

const query = graphql(`
  query CloseTeamPage($teamId: ID!, $targets: [TransferTarget!]) {
    teamClosingPreview(teamId: $teamId, targets: $targets) {
      team {
        id
        profile {
          id
          name
        }
      }
      portions {
        area {
          id
          name
        }
        households
        target {
          id
        }
      }
      ...ReceiverLoads_preview
      receivers {
        id
        profile {
          id
          name
        }
      }
      problems {
        reason
        message
      }
    }
  }
`);

const closing = graphql(`
  mutation CloseTeam($input: TeamCloseInput!) {
    teamClose(input: $input) {
      ...TransferAnswer_result
    }
  }
`);

/** Closing a team: where the households of each grid area go, what that means for the others, then all of it or nothing (trap 7). */
export function Component() {
  const teamId = useParams()['id'] ?? '';
  const t = useTexts(transferTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [targets, setTargets] = useState<TransferTarget[]>([]);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const { data, previousData, error } = useQuery(query, {
    variables: { teamId, targets },
    fetchPolicy: 'network-only',
  });
  const close = useTransferAct(
    useAction(closing, { refetch: ['TransfersPage', 'TeamsPage'] }),
    () => void navigate('/institution/transfers'),
  );
  const preview = (data ?? previousData)?.teamClosingPreview;
  if (error !== undefined) return <Failure of={error} />;
  if (preview === undefined) return <Loading lines={4} />;
  if (preview === null) return <EmptyState title={t('notFound')}>{t('notFoundWords')}</EmptyState>;

  const { team, portions, receivers, problems } = preview;
  const name = team.profile.name;
  const households = portions.reduce((sum, portion) => sum + portion.households, 0);
  const chosen = portions.flatMap(({ area, target }) =>
    target === null ? [] : [{ areaId: area?.id ?? null, teamId: target.id }],
  );
  const choose = (areaId: string | null, to: string) => {
    setTargets([...chosen.filter((each) => each.areaId !== areaId), { areaId, teamId: to }]);
  };

  return (
    <Stack gap={5}>
      <PageHeader title={t('closeTeam', { name })} lead={t('closeLead')} />
      <Card title={t('areas')}>
        <DataTable
          label={t('areas')}
          rows={portions}
          rowKey={({ area }) => area?.id ?? ''}
          empty={<EmptyState title={t('noHouseholds')}>{t('noHouseholdsWords')}</EmptyState>}
          columns={[
            { title: t('area'), render: (_, { area }) => area?.name ?? t('noArea') },
            {
              title: t('households'),
              render: (_, portion) => t('householdsOf', { count: format.number(portion.households) }),
            },
            {
              title: t('target'),
              render: (_, { area, target }) => (
                <Select
                  aria-label={t('targetOf', { area: area?.name ?? t('noArea') })}
                  placeholder={t('choose')}
                  style={{ width: 'min(20rem, 100%)' }}
                  value={target?.id ?? null}
                  options={receivers.map(({ id, profile }) => ({ value: id, label: profile.name }))}
                  onChange={(to: string) => {
                    choose(area?.id ?? null, to);
                  }}
                />
              ),
            },
          ]}
        />
      </Card>
      <ReceiverLoads preview={preview} />
      {problems.length > 0 && (
        <div role="alert">
          <strong>{t('problems')}</strong>
          <ul>
            {problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <label>
        {t('reason')}
        <Input.TextArea
          rows={2}
          maxLength={200}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </label>
      {close.refusals.map((message) => (
        <RefusalMessage key={message} message={message} />
      ))}
      <Failure of={close.failure} />
      <div>
        <Button
          look="danger"
          disabled={problems.length > 0 || close.busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('close')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('closeAsk', { name })}
          verb={t('close')}
          danger
          busy={close.busy}
          onConfirm={() => {
            setAsking(false);
            void close.send({ teamId, reason, targets: chosen });
          }}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('closeWords', { households: format.number(households) })}
        </Confirm>
      )}
    </Stack>
  );
}
