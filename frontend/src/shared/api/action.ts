import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';

type Answer<D> = Exclude<NonNullable<D[Exclude<keyof D, '__typename'>]>, undefined>;

/** What a mutation needs besides its idempotency key. */
export type WithoutKey<I> = Omit<I, 'idempotencyKey'>;

export interface Action<I, A> {
  /** Sends the intention. Answers with the union of the mutation, or with nothing when no answer came: see `failure`. */
  run: (input: WithoutKey<I>) => Promise<A | undefined>;
  busy: boolean;
  /** Why no answer came (network, rights); cleared by the next try. A refusal is an answer and not a failure. */
  failure: Error | undefined;
}

interface Options {
  /** Queries to ask again after an answer, by the name of the operation. */
  refetch?: string[];
}

/**
 * A mutation as the reader means it. One intention has one idempotency key: sending the same input again after a failed try
 * uses the same key, so that nothing happens twice; another input, or an answer, begins a new intention.
 */
export function useAction<D extends object, I extends { idempotencyKey: string }>(
  mutation: TypedDocumentNode<D, { input: I }>,
  options: Options = {},
): Action<I, Answer<D>> {
  const [mutate, { loading }] = useMutation(mutation);
  const [failure, setFailure] = useState<Error>();
  const intention = useRef<{ key: string; input: string }>(undefined);
  const refetch = options.refetch;

  const run = useCallback(
    async (input: WithoutKey<I>) => {
      const written = JSON.stringify(input);
      if (intention.current?.input !== written) intention.current = { key: crypto.randomUUID(), input: written };
      setFailure(undefined);
      try {
        const { data } = await mutate({
          variables: { input: { ...input, idempotencyKey: intention.current.key } as I },
          ...(refetch === undefined ? {} : { refetchQueries: refetch }),
        });
        intention.current = undefined;
        return answerOf<D>(data);
      } catch (error) {
        setFailure(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    },
    [mutate, refetch],
  );
  return { run, busy: loading, failure };
}

function answerOf<D extends object>(data: unknown): Answer<D> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([field]) => field !== '__typename')?.[1] as Answer<D> | undefined;
}
