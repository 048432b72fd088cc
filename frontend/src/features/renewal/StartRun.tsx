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
import { renewalTexts } from './texts';

const mutation = graphql(`
  mutation StartRenewalRun($input: RenewalRunStartInput!) {
    renewalRunStart(input: $input) {
      __typename
      ... on RenewalRunStarted {
        run {
          id
        }
      }
      ... on RenewalRunStartRefused {
        message
      }
    }
  }
`);

/** Starts a run by hand. */
export function StartRun({ isRunning }: { isRunning: boolean }) {
  const t = useTexts(renewalTexts);
  const start = useAction(mutation, { refetch: ['RenewalsPage'] });
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const begin = async () => {
    setAsking(false);
    const answer = await start.run({});
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'RenewalRunStarted':
        setRefusal(undefined);
        break;
      case 'RenewalRunStartRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Stack>
      <Button
        look="primary"
        disabled={isRunning || start.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('startRun')}
      </Button>
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={start.failure} />
      {asking && (
        <Confirm
          title={t('startAsk')}
          verb={t('startRun')}
          onConfirm={() => void begin()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('startWords')}
        </Confirm>
      )}
    </Stack>
  );
}
