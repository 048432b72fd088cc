import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthProvider } from 'react-oidc-context';
import { RouterProvider } from 'react-router/dom';
import { run } from '../shared/api/app';
import { createApolloClient } from '../shared/api/client';
import { Session } from '../shared/api/session';
import { SignInFailed, Unavailable } from './pages/StartFailed';
import { createRouter } from './router';

/**
 * Opens the application. Coming back from the issuer in the window, it first takes the answer and goes on to where the reader wanted to go;
 * in a popup or a frame it only hands the answer over.
 */
export async function open(returning: boolean): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('No element to render into');
  const root = createRoot(element);
  const render = (page: ReactNode) => {
    root.render(<StrictMode>{page}</StrictMode>);
  };
  let session: Session;
  try {
    session = await Session.open();
  } catch {
    render(<Unavailable />);
    return;
  }
  if (returning) {
    try {
      const user = await session.manager.signinCallback();
      if (user === undefined) return;
      history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
    } catch {
      render(<SignInFailed />);
      return;
    }
  }
  const client = createApolloClient(session);
  run(session, client);
  render(
    <AuthProvider userManager={session.manager}>
      <ApolloProvider client={client}>
        <RouterProvider router={createRouter()} />
      </ApolloProvider>
    </AuthProvider>,
  );
}
