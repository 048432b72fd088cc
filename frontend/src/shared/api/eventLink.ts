import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import type { Session } from './session';

/** Between the end of a stream and the next one, in milliseconds. */
const PAUSE = 1000;

/**
 * Subscriptions over server-sent events, one POST for each (GraphQL over SSE, distinct connections mode). A stream ends with the
 * token that opened it, and with the server; then the next one begins, and `onReturn` is for what happened in between.
 */
export function eventLink(url: string, session: Session, onReturn: () => void): ApolloLink {
  const client = createClient({
    url,
    retryAttempts: 1_000_000,
    headers: async () => {
      const token = await session.token();
      return token === undefined ? {} : { Authorization: `Bearer ${token}` };
    },
    on: {
      connected: (again) => {
        if (again) onReturn();
      },
    },
  });
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const request = { query: print(operation.query), variables: operation.variables };
        let stop: () => void = () => undefined;
        let left = false;
        const listen = () => {
          let denied = false;
          stop = client.subscribe(request, {
            next: (result) => {
              denied = result.errors !== undefined && (result.data ?? null) === null;
              observer.next(result as ApolloLink.Result);
            },
            error: (error) => {
              observer.error(error);
            },
            complete: () => {
              if (left) return;
              if (denied) {
                observer.complete();
                return;
              }
              const timer = setTimeout(() => {
                listen();
                onReturn();
              }, PAUSE);
              stop = () => {
                clearTimeout(timer);
              };
            },
          });
        };
        listen();
        return () => {
          left = true;
          stop();
        };
      }),
  );
}
