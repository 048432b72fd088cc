import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import { InMemoryWebStorage, User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { Suspense, type ComponentType } from 'react';
import { createMemoryRouter, type LoaderFunctionArgs } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { run } from '../api/app';
import { createApolloClient } from '../api/client';
import { Session } from '../api/session';
import { AUDIENCE, type Viewer } from '../api/viewer';

/** Somebody who is signed in, with a token that the test's backend can look for. */
export async function signedInSession(expiresIn = 3600): Promise<Session> {
  const manager = new UserManager({
    authority: 'http://issuer.test',
    client_id: 'jiayi-spa',
    redirect_uri: `${location.origin}/signin`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    automaticSilentRenew: false,
  });
  await manager.storeUser(userFor('token', expiresIn));
  const session = new Session(manager);
  session.state.set('signedIn');
  return session;
}

export function userFor(token: string, expiresIn = 3600): User {
  return new User({
    access_token: token,
    token_type: 'Bearer',
    expires_at: Math.floor(Date.now() / 1000) + expiresIn,
    profile: { sub: 'somebody', iss: 'http://issuer.test', aud: 'jiayi-spa', exp: 0, iat: 0 },
  });
}

interface Options {
  /** The route, for example `/team/referrals/:id`. */
  path?: string;
  /** The address to open; the route itself unless it has parameters. */
  at?: string;
  viewer?: Partial<Viewer>;
}

/** Mounts a screen as the app does: route, loader, client, session, viewer. The backend's answers come from `server`. */
export async function renderScreen(
  screen: { Component: ComponentType; loader?: (args: LoaderFunctionArgs) => unknown },
  { path = '/', at = path, viewer }: Options = {},
) {
  const session = await signedInSession();
  const client = createApolloClient(session);
  run(session, client);
  const { Component, loader } = screen;
  const someone: Viewer = {
    id: 'Account_1',
    name: '张三',
    role: 'RESIDENT',
    district: { id: 'District_1', code: '500112', name: '重庆市渝北区' },
    ...viewer,
  };
  const router = createMemoryRouter(
    [
      {
        id: AUDIENCE,
        loader: () => someone,
        HydrateFallback: () => null,
        children: [
          {
            path,
            ...(loader === undefined ? {} : { loader }),
            element: (
              <Suspense>
                <Component />
              </Suspense>
            ),
          },
          { path: '*', element: null },
        ],
      },
    ],
    { initialEntries: [at] },
  );
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return { client, router, session };
}
