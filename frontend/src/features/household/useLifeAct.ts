import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useAction, type WithoutKey } from '../../shared/api/action';
import { never } from '../../shared/never';

/** What every act in the life of a household answers. */
type LifeAnswer = { __typename: 'LifeRecorded' } | { __typename: 'LifeRefused'; message: string };

export interface LifeAct<I> {
  send: (input: WithoutKey<I>) => Promise<void>;
  busy: boolean;
  /** Why it was refused, in the server's words. */
  refusal: string | undefined;
  failure: Error | undefined;
}

/** An act in the life of a household: what was refused is kept for the reader, and what was recorded is told. */
export function useLifeAct<D extends Record<string, unknown>, I extends { idempotencyKey: string }>(
  mutation: TypedDocumentNode<D, { input: I }>,
  onRecorded: () => void,
): LifeAct<I> {
  const action = useAction(mutation);
  const [refusal, setRefusal] = useState<string>();
  const send = async (input: WithoutKey<I>) => {
    setRefusal(undefined);
    const answer = (await action.run(input)) as LifeAnswer | undefined;
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'LifeRecorded':
        onRecorded();
        break;
      case 'LifeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return { send, busy: action.busy, refusal, failure: action.failure };
}
