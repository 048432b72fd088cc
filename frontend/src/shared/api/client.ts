import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { from, switchMap, tap } from 'rxjs';
import { language } from '../i18n/language';
import { createCache } from './cache';
import { connection } from './connection';
import { eventLink } from './eventLink';
import type { Session } from './session';

function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error))
    return error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED');
  return ServerError.is(error) && error.statusCode === 401;
}

/** A request that never got an answer: the network is away, or the server in front of it. */
export function isUnreachable(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode >= 502 && error.statusCode <= 504;
  return error instanceof TypeError;
}

/** The one client of the SPA. Order matters: an expired session asks for a fresh token before it sends again. */
export function createApolloClient(session: Session, url = `${location.origin}/graphql`): ApolloClient {
  const follow = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => {
          connection.set('good');
        },
        error: (error: unknown) => {
          if (isUnreachable(error)) connection.set('lost');
        },
      }),
    ),
  );
  const signInAgain = new ErrorLink(({ error, operation, forward }) =>
    isUnauthenticated(error) && session.state.get() !== 'anonymous'
      ? from(session.renewed()).pipe(switchMap(() => forward(operation)))
      : undefined,
  );
  const again = new RetryLink({
    delay: { initial: 300, max: 2000, jitter: true },
    attempts: {
      max: 3,
      retryIf: (error, operation) => operation.operationType === OperationTypeNode.QUERY && isUnreachable(error),
    },
  });
  const headers = new SetContextLink(async ({ headers: given }) => {
    const token = await session.token();
    return {
      headers: {
        ...(given as Record<string, string> | undefined),
        'Accept-Language': language(),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    };
  });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    eventLink(url, session, () => {
      void client.refetchQueries({ include: 'active' });
    }),
    ApolloLink.from([follow, signInAgain, again, headers, new HttpLink({ uri: url })]),
  );
  const client = new ApolloClient({ link, cache: createCache(), devtools: { enabled: import.meta.env.DEV } });
  return client;
}
