import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { never } from '../../shared/never';

const mutation = graphql(`
  mutation ConfirmRenewals($input: RenewalsConfirmInput!) {
    renewalsConfirm(input: $input) {
      __typename
      ... on RenewalsConfirmed {
        renewals {
          id
          householdConfirmedBy
          teamConfirmedBy
          viewerCanConfirm
          contract {
            id
            state
          }
        }
      }
      ... on RenewalsConfirmRefused {
        message
      }
    }
  }
`);

/** Confirms renewals for the reader's side; `refetch` names lists that lose what is confirmed. */
export function useConfirmRenewals(refetch: string[] = []) {
  const action = useAction(mutation, { refetch });
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState(0);

  /** Whether they are confirmed. */
  const confirm = async (renewalIds: readonly string[]): Promise<boolean> => {
    const answer = await action.run({ renewalIds: [...renewalIds] });
    if (answer === undefined) return false;
    switch (answer.__typename) {
      case 'RenewalsConfirmed':
        setRefusal(undefined);
        setDone(answer.renewals.length);
        return true;
      case 'RenewalsConfirmRefused':
        setRefusal(answer.message);
        return false;
      default:
        return never(answer);
    }
  };
  return { confirm, done, refusal, busy: action.busy, failure: action.failure };
}
