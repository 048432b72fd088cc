import { useQuery } from '@apollo/client/react';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { transferTexts } from './texts';
import { useTransferAct } from './transferAct';

const query = graphql(`
  query MoveBar {
    teamRegister(first: 100) {
      edges {
        node {
          id
          isAtWork
          missingRoles
          profile {
            id
            name
          }
        }
      }
    }
  }
`);

const moving = graphql(`
  mutation MoveContracts($input: ContractsTransferInput!) {
    contractsTransfer(input: $input) {
      ...TransferAnswer_result
    }
  }
`);

interface Props {
  contracts: readonly { id: string; team: { id: string } }[];
  onDone: () => void;
  onClear: () => void;
}

/** Moves the chosen contracts of one team to another (trap 7). */
export function MoveBar({ contracts, onDone, onClear }: Props) {
  const t = useTexts(transferTexts);
  const { data } = useQuery(query);
  const move = useTransferAct(useAction(moving, { refetch: ['WithoutTeamPage', 'TransfersPage'] }), onDone);
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const isOneTeam = new Set(contracts.map(({ team }) => team.id)).size === 1;
  const receivers = (data?.teamRegister.edges ?? [])
    .map(({ node }) => node)
    .filter(({ isAtWork, missingRoles }) => isAtWork && missingRoles.length === 0);
  const name = receivers.find(({ id }) => id === to)?.profile.name;
  return (
    <Card title={t('chosen', { count: contracts.length })} tone="brand">
      <Stack>
        {!isOneTeam && <p role="alert">{t('oneTeamOnly')}</p>}
        <Stack row gap={3}>
          <Select
            aria-label={t('target')}
            placeholder={t('target')}
            style={{ width: 'min(20rem, 100%)' }}
            value={to ?? null}
            options={receivers.map(({ id, profile }) => ({ value: id, label: profile.name }))}
            onChange={(id: string) => {
              setTo(id);
            }}
          />
          <Input
            aria-label={t('reason')}
            placeholder={t('why')}
            maxLength={200}
            style={{ width: 'min(24rem, 100%)' }}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <Button
            look="primary"
            disabled={name === undefined || !isOneTeam || move.busy}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('move')}
          </Button>
          <Button look="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        </Stack>
        {move.refusals.map((message) => (
          <RefusalMessage key={message} message={message} />
        ))}
        <Failure of={move.failure} />
      </Stack>
      {asking && to !== undefined && name !== undefined && (
        <Confirm
          title={t('moveAsk', { count: contracts.length })}
          verb={t('move')}
          busy={move.busy}
          onConfirm={() => {
            setAsking(false);
            void move.send({ contractIds: contracts.map(({ id }) => id), teamId: to, reason });
          }}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('moveWords', { name })}
        </Confirm>
      )}
    </Card>
  );
}
