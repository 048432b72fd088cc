import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { applicationTexts } from './texts';

const declining = graphql(`
  mutation DeclineApplication($input: ApplicationDeclineInput!) {
    applicationDecline(input: $input) {
      __typename
      ... on ApplicationAnswered {
        application {
          id
          ...ApplicationDrawer_application
        }
      }
      ... on ApplicationAnswerRefused {
        message
      }
    }
  }
`);

/** Declining needs a reason that helps the household on (M13). */
export function DeclinePanel({ applicationId }: { applicationId: string }) {
  const t = useTexts(applicationTexts);
  const decline = useAction(declining, { refetch: ['ApplicationsPage'] });
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const send = async () => {
    setAsking(false);
    const answer = await decline.run({ applicationId, note: note.trim() });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ApplicationAnswered':
        setRefusal(undefined);
        break;
      case 'ApplicationAnswerRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Stack>
      <label>
        <strong>{t('declineWhy')}</strong>
        <Input.TextArea
          rows={3}
          maxLength={500}
          showCount
          value={note}
          status={missing ? 'error' : ''}
          placeholder={t('declineHint')}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </label>
      {missing && <p role="alert">{t('declineMissing')}</p>}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={decline.failure} />
      <div>
        <Button
          disabled={decline.busy}
          onClick={() => {
            const isMissing = note.trim() === '';
            setMissing(isMissing);
            setAsking(!isMissing);
          }}
        >
          {t('decline')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('declineAsk')}
          verb={t('decline')}
          busy={decline.busy}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('declineWords')}
        </Confirm>
      )}
    </Stack>
  );
}
