import { Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { TerminationNoticeReason } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { daysLater, today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { endTexts } from './endTexts';
import { noticeReasonText } from './endWords';

const fragment = graphql(`
  fragment TerminatePanel_contract on Contract {
    id
    viewerCanTerminate
    policy {
      id
      noticeDays
    }
  }
`);

const mutation = graphql(`
  mutation TerminateContract($input: ContractTerminateInput!) {
    contractTerminate(input: $input) {
      __typename
      ... on ContractTerminated {
        contract {
          id
          ...TerminatePanel_contract
          ...TerminationNoticeCard_contract
        }
      }
      ... on ContractTerminateRefused {
        message
      }
    }
  }
`);

/** The institution ends a contract: why, in words for the household, and once more before it is told (M16). */
export function TerminatePanel(props: { contract: FragmentType<typeof fragment> }) {
  const contract = readFragment(fragment, props.contract);
  const t = useTexts(endTexts);
  const format = useFormat();
  const terminate = useAction(mutation, { refetch: ['HouseholdPage'] });
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<TerminationNoticeReason>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const send = async () => {
    setAsking(false);
    if (reason === undefined) return;
    const answer = await terminate.run({ contractId: contract.id, reason, note: note.trim() });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ContractTerminated':
        setOpen(false);
        break;
      case 'ContractTerminateRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  if (!contract.viewerCanTerminate) return null;
  if (!open) {
    return (
      <div>
        <Button
          look="quiet"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('terminateByInstitution')}
        </Button>
      </div>
    );
  }
  return (
    <Stack>
      <Select
        aria-label={t('noticeReason')}
        placeholder={t('noticeReason')}
        style={{ width: '100%' }}
        value={reason ?? null}
        options={(Object.keys(noticeReasonText) as TerminationNoticeReason[]).map((value) => ({
          value,
          label: t(noticeReasonText[value]),
        }))}
        onChange={setReason}
      />
      <Input.TextArea
        aria-label={t('noticeNote')}
        placeholder={t('noticeNote')}
        rows={3}
        maxLength={500}
        showCount
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      {missing && <p role="alert">{t('noticeMissing')}</p>}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={terminate.failure} />
      <Stack row gap={3}>
        <Button
          look="danger"
          disabled={terminate.busy}
          onClick={() => {
            const isMissing = reason === undefined || note.trim() === '';
            setMissing(isMissing);
            setAsking(!isMissing);
          }}
        >
          {t('terminateByInstitution')}
        </Button>
        <Button
          onClick={() => {
            setOpen(false);
          }}
        >
          {t('keep')}
        </Button>
      </Stack>
      {asking && (
        <Confirm
          danger
          title={t('noticeAsk')}
          verb={t('terminateByInstitution')}
          busy={terminate.busy}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('noticeAskWords', { date: format.date(daysLater(today(), contract.policy.noticeDays)) })}
        </Confirm>
      )}
    </Stack>
  );
}
