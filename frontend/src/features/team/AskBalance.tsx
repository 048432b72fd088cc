import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { balanceTexts } from './balanceTexts';

const mutation = graphql(`
  mutation AskBalance($input: BalanceProposeInput!) {
    balancePropose(input: $input) {
      __typename
      ... on BalanceProposed {
        proposal {
          id
        }
      }
      ... on BalanceProposeRefused {
        message
      }
    }
  }
`);

/** Asks for a new proposal; it comes when it is worked out. */
export function AskBalance({ underWay }: { underWay: boolean }) {
  const t = useTexts(balanceTexts);
  const ask = useAction(mutation, { refetch: ['BalancePage'] });
  const [refusal, setRefusal] = useState<string>();
  const go = async () => {
    const answer = await ask.run({ seed: null });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'BalanceProposed':
        setRefusal(undefined);
        break;
      case 'BalanceProposeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <>
      <Button look="primary" disabled={underWay || ask.busy} onClick={() => void go()}>
        {t('ask')}
      </Button>
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={ask.failure} />
    </>
  );
}
