import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../../shared/api/action';
import { Failure } from '../../../shared/api/Failure';
import { graphql } from '../../../shared/api/gql';
import type { TerminationEffect, TerminationReason } from '../../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { never } from '../../../shared/never';
import { Button } from '../../../shared/ui/Button';
import { Confirm } from '../../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { RefusalMessage } from '../../../shared/ui/RefusalMessage';
import { Stack } from '../../../shared/ui/Stack';
import { contractTexts } from '../texts';
import { cannotRequestText, effectText, reasonText } from '../words';
import { Choices } from './Choices';
import css from './resident.module.css';

const query = graphql(`
  query TerminatePage {
    myHousehold {
      id
      contract {
        id
        currentTerm {
          lastDay
        }
        team {
          id
          name
          institutionName
        }
        viewerCanRequestTermination
        viewerCannotRequestTerminationReasons
      }
    }
  }
`);

const mutation = graphql(`
  mutation RequestTermination($input: ContractRequestTerminationInput!) {
    contractRequestTermination(input: $input) {
      __typename
      ... on ContractTerminationRequested {
        request {
          id
          ...RequestStatus_request
          contract {
            id
            viewerCanRequestTermination
            viewerCannotRequestTerminationReasons
          }
        }
      }
      ... on ContractRequestTerminationRefused {
        message
      }
    }
  }
`);

export const loader = preloads(query);

const NOTE_LENGTH = 500;

/** Asking for termination: why and when, checked once more before it is sent (M16). */
export function Component() {
  const contract = usePreloaded<typeof loader>().data.myHousehold?.contract;
  const t = useTexts(contractTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const request = useAction(mutation, { refetch: ['AgreementPage', 'HomePage'] });
  const [reason, setReason] = useState<TerminationReason>();
  const [effect, setEffect] = useState<TerminationEffect>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<'chooseReason' | 'chooseEffect' | 'cannotNOTE_MISSING'>();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  if (contract == null) return <EmptyState title={t('noContract')}>{t('noContractWords')}</EmptyState>;
  if (!contract.viewerCanRequestTermination) {
    return (
      <EmptyState title={t('cannotTerminate')}>
        {contract.viewerCannotRequestTerminationReasons.map((each) => t(cannotRequestText[each])).join(' ')}
      </EmptyState>
    );
  }

  const check = () => {
    setRefusal(undefined);
    if (reason === undefined) setMissing('chooseReason');
    else if (reason === 'OTHER' && note.trim() === '') setMissing('cannotNOTE_MISSING');
    else if (effect === undefined) setMissing('chooseEffect');
    else {
      setMissing(undefined);
      setAsking(true);
    }
  };
  const send = async () => {
    setAsking(false);
    if (reason === undefined || effect === undefined) return;
    const words = note.trim();
    const answer = await request.run({ contractId: contract.id, reason, effect, note: words === '' ? null : words });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ContractTerminationRequested':
        await navigate('/resident/agreement');
        break;
      case 'ContractRequestTerminationRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Stack gap={5}>
      <PageHeader title={t('terminate')} lead={t('terminateLead', { team: contract.team.name })} />
      <Choices
        legend={t('terminateWhy')}
        name="reason"
        chosen={reason}
        onChoose={setReason}
        choices={(Object.keys(reasonText) as TerminationReason[]).map((value) => ({
          value,
          label: t(reasonText[value]),
        }))}
      />
      <label className={css.label}>
        {t('terminateNote')}
        <small>{t('terminateNoteHint')}</small>
        <textarea
          className={css.words}
          value={note}
          maxLength={NOTE_LENGTH}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </label>
      <Choices
        legend={t('terminateWhen')}
        name="effect"
        chosen={effect}
        onChoose={setEffect}
        choices={[
          { value: 'ON_ACCEPTANCE', label: t(effectText.ON_ACCEPTANCE), words: t('effectON_ACCEPTANCEWords') },
          {
            value: 'END_OF_TERM',
            label: t(effectText.END_OF_TERM),
            words: t('effectEND_OF_TERMWords', { date: format.date(contract.currentTerm.lastDay) }),
          },
        ]}
      />
      {missing !== undefined && (
        <p role="alert" className={css.problem}>
          {t(missing)}
        </p>
      )}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={request.failure} />
      <Button look="danger" size="l" wide disabled={request.busy} onClick={check}>
        {t('terminateCheck')}
      </Button>
      {asking && (
        <Confirm
          danger
          title={t('terminateAsk')}
          verb={t('terminateCheck')}
          busy={request.busy}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('terminateAskWords', { institution: contract.team.institutionName })}
        </Confirm>
      )}
    </Stack>
  );
}
