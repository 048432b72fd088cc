import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import type { Session } from './session';

/** Subscriptions over server-sent events, one POST for each (GraphQL over SSE, distinct connections mode). */
export function eventLink(url: string, session: Session): ApolloLink {
  const client = createClient({
    url,
    retryAttempts: 1_000_000,
    headers: async () => {
      const token = await session.token();
      return token === undefined ? {} : { Authorization: `Bearer ${token}` };
    },
  });
  return new ApolloLink(
    (operation) =>
      new Observable((observer) =>
        client.subscribe(
          { query: print(operation.query), variables: operation.variables },
          {
            next: (result) => {
              observer.next(result as ApolloLink.Result);
            },
            error: (error) => {
              observer.error(error);
            },
            complete: () => {
              observer.complete();
            },
          },
        ),
      ),
  );
}
