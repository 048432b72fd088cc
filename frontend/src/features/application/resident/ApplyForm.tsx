import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../../../shared/api/action';
import { Failure } from '../../../shared/api/Failure';
import { graphql } from '../../../shared/api/gql';
import { useViewer } from '../../../shared/api/viewer';
import { useTexts } from '../../../shared/i18n/useTexts';
import { never } from '../../../shared/never';
import { Button } from '../../../shared/ui/Button';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { RefusalMessage } from '../../../shared/ui/RefusalMessage';
import { SignatureField } from '../../../shared/ui/SignatureField';
import { Stack } from '../../../shared/ui/Stack';
import { applicationTexts } from '../texts';
import css from './application.module.css';

const mutation = graphql(`
  mutation SubmitApplication($input: ApplicationSubmitInput!) {
    applicationSubmit(input: $input) {
      __typename
      ... on ApplicationSubmitted {
        application {
          id
          ...ApplicationCard_application
        }
      }
      ... on ApplicationSubmitRefused {
        message
      }
    }
  }
`);

const LONGEST = 500;

interface Props {
  team: { id: string; name: string };
  /** Within how many days the team answers, by the district's policy. */
  answerDays: number | undefined;
}

/** Applying to one team: a few words, and the signature for the household (M13, M14). */
export function ApplyForm({ team, answerDays }: Props) {
  const t = useTexts(applicationTexts);
  const viewer = useViewer();
  const navigate = useNavigate();
  const submit = useAction(mutation, { refetch: ['HomePage', 'ApplicationPage', 'ChoosePage'] });
  const [message, setMessage] = useState('');
  const [signature, setSignature] = useState('');
  const [unsigned, setUnsigned] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const send = async () => {
    setUnsigned(signature === '');
    if (signature === '') return;
    const words = message.trim();
    const answer = await submit.run({ teamId: team.id, message: words === '' ? null : words, signature });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ApplicationSubmitted':
        await navigate('/resident/application');
        break;
      case 'ApplicationSubmitRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Stack gap={5}>
      <PageHeader
        title={t('applyTo', { team: team.name })}
        lead={answerDays === undefined ? undefined : t('applyLead', { days: answerDays })}
      />
      <label className={css.label}>
        {t('message')}
        <small>{t('messageHint')}</small>
        <textarea
          className={css.words}
          rows={3}
          value={message}
          maxLength={LONGEST}
          onChange={(event) => {
            setMessage(event.target.value);
          }}
        />
      </label>
      <SignatureField label={t('signature', { name: viewer.name })} value={signature} onChange={setSignature} />
      {unsigned && (
        <p role="alert" className={css.problem}>
          {t('signFirst')}
        </p>
      )}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={submit.failure} />
      <Button look="primary" size="l" wide disabled={submit.busy} onClick={() => void send()}>
        {t('send')}
      </Button>
      <Link className={css.action} to="/resident/apply">
        {t('back')}
      </Link>
    </Stack>
  );
}
