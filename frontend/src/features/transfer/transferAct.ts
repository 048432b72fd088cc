import { useState } from 'react';
import type { Action, WithoutKey } from '../../shared/api/action';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { never } from '../../shared/never';

/** What comes of closing a team, of moving contracts and of taking it back. */
const transferAnswer = graphql(`
  fragment TransferAnswer_result on TransferResult {
    __typename
    ... on TransferMade {
      transfer {
        id
        isUndone
        viewerCanUndo
      }
    }
    ... on TransferRefused {
      problems {
        message
      }
    }
  }
`);

/** Does it, and says what stands against it. */
export function useTransferAct<I>(action: Action<I, FragmentType<typeof transferAnswer>>, onDone: () => void) {
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const send = async (input: WithoutKey<I>) => {
    const result = await action.run(input);
    if (result === undefined) return;
    const answer = readFragment(transferAnswer, result);
    switch (answer.__typename) {
      case 'TransferMade':
        setRefusals([]);
        onDone();
        break;
      case 'TransferRefused':
        setRefusals(answer.problems.map(({ message }) => message));
        break;
      default:
        never(answer);
    }
  };
  return { send, refusals, failure: action.failure, busy: action.busy };
}
