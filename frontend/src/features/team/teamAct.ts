import { useState } from 'react';
import type { Action, WithoutKey } from '../../shared/api/action';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { never } from '../../shared/never';

/** What comes of every change of a team. */
const teamAnswer = graphql(`
  fragment TeamAnswer_result on TeamChangeResult {
    __typename
    ... on TeamChanged {
      team {
        id
        ...TeamRecord_team
      }
    }
    ... on TeamChangeRefused {
      message
    }
  }
`);

export interface TeamAct<I> {
  send: (input: WithoutKey<I>) => Promise<void>;
  refusal: string | undefined;
  failure: Error | undefined;
  busy: boolean;
}

/** Does one change of a team, and says what stands against it. */
export function useTeamAct<I>(action: Action<I, FragmentType<typeof teamAnswer>>, onDone: () => void): TeamAct<I> {
  const [refusal, setRefusal] = useState<string>();
  const send = async (input: WithoutKey<I>) => {
    const result = await action.run(input);
    if (result === undefined) return;
    const answer = readFragment(teamAnswer, result);
    switch (answer.__typename) {
      case 'TeamChanged':
        setRefusal(undefined);
        onDone();
        break;
      case 'TeamChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return { send, refusal, failure: action.failure, busy: action.busy };
}
