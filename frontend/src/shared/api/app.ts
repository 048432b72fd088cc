import { createQueryPreloader } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { Session } from './session';

/** What loaders need and React's context cannot give them: the session and the client, set once at the start. */
interface Running {
  session: Session;
  client: ApolloClient;
  preload: ReturnType<typeof createQueryPreloader>;
}

let running: Running | undefined;

export function run(session: Session, client: ApolloClient): void {
  running = { session, client, preload: createQueryPreloader(client) };
}

export function app(): Running {
  if (running === undefined) throw new Error('The application has not started');
  return running;
}
