import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { Stack } from '../../shared/ui/Stack';
import { uiTexts } from '../../shared/ui/texts';
import { renewalTexts } from './texts';

const mutation = graphql(`
  mutation RetryRenewal($input: RenewalRetryInput!) {
    renewalRetry(input: $input) {
      __typename
      ... on RenewalRetried {
        isRenewed
      }
      ... on RenewalRetryRefused {
        message
      }
    }
  }
`);

/** Has one contract checked again, and says what came of it before the list is read anew. */
export function RetryButton({ problemId, number }: { problemId: string; number: string }) {
  const t = useTexts(renewalTexts);
  const ui = useTexts(uiTexts);
  const retry = useAction(mutation);
  const client = useApolloClient();
  const [answer, setAnswer] = useState<string>();

  const check = async () => {
    const given = await retry.run({ problemId });
    if (given === undefined) return;
    switch (given.__typename) {
      case 'RenewalRetried':
        setAnswer(t(given.isRenewed ? 'retriedRenewed' : 'retriedInOrder', { number }));
        break;
      case 'RenewalRetryRefused':
        setAnswer(given.message);
        break;
      default:
        never(given);
    }
  };
  const close = () => {
    setAnswer(undefined);
    void client.refetchQueries({ include: ['RenewalsPage'] });
  };

  return (
    <Stack gap={2}>
      <Button disabled={retry.busy} onClick={() => void check()}>
        {t('retry')}
        <span className="only-heard">{number}</span>
      </Button>
      <Failure of={retry.failure} />
      {answer !== undefined && (
        <Dialog title={t('retry')} onClose={close} actions={<Button onClick={close}>{ui('close')}</Button>}>
          {answer}
        </Dialog>
      )}
    </Stack>
  );
}
