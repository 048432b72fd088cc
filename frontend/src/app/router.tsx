import { createBrowserRouter, redirect, type MiddlewareFunction, type RouteObject } from 'react-router';
import { app } from '../shared/api/app';
import { AUDIENCE, loadViewer } from '../shared/api/viewer';
import { audienceOf, homeOf, screensOf, type Audience } from './audiences';
import { NotFound } from './pages/NotFound';
import { Opening, Root } from './Root';
import { PageError, ScreenError } from './ScreenError';
import { routesOf } from './screen';
import { publicScreens } from './screens/public';

/** Whoever is not signed in goes to the issuer and comes back to this address. */
const signedIn: MiddlewareFunction = async ({ request }, next) => {
  const { session } = app();
  if (session.state.get() === 'anonymous') {
    const { pathname, search } = new URL(request.url);
    await session.signIn(pathname + search);
    await new Promise(() => undefined);
  }
  return next();
};

/** Whoever opens another audience's page is brought home; the server would not answer there anyway. */
function only(audience: Audience): MiddlewareFunction {
  return async (_, next) => {
    const { role } = await loadViewer();
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a redirect is thrown in React Router
    if (audienceOf[role] !== audience) throw redirect(homeOf(role));
    return next();
  };
}

function audience(name: Audience, shell: RouteObject['lazy']): RouteObject {
  return {
    path: name,
    middleware: [only(name)],
    ...(shell === undefined ? {} : { lazy: shell }),
    ErrorBoundary: PageError,
    children: [
      {
        index: true,
        loader: async () => {
          const home = homeOf((await loadViewer()).role);
          return home === `/${name}` ? null : redirect(home);
        },
        lazy: () => import('./pages/NothingHere'),
      },
      ...routesOf(screensOf[name], ScreenError),
      { path: '*', Component: NotFound },
    ],
  };
}

const staff = () => import('./shells/StaffShell');

export const routes: RouteObject[] = [
  {
    Component: Root,
    HydrateFallback: Opening,
    ErrorBoundary: PageError,
    children: [
      {
        index: true,
        loader: async () =>
          app().session.state.get() === 'anonymous' ? null : redirect(homeOf((await loadViewer()).role)),
        lazy: () => import('./pages/LandingPage'),
      },
      {
        id: AUDIENCE,
        middleware: [signedIn],
        loader: loadViewer,
        shouldRevalidate: () => false,
        ErrorBoundary: PageError,
        children: [
          audience('resident', () => import('./shells/ResidentShell')),
          audience('team', staff),
          audience('hospital', staff),
          audience('institution', staff),
          audience('commission', staff),
          audience('department', staff),
        ],
      },
      {
        path: 'public',
        lazy: () => import('./shells/PublicShell'),
        ErrorBoundary: PageError,
        children: [
          { index: true, loader: () => redirect('/public/teams') },
          ...routesOf(publicScreens, ScreenError),
          { path: '*', Component: NotFound },
        ],
      },
      { path: 'dev/graphiql', lazy: () => import('./pages/GraphiqlPage') },
      { path: 'dev/ui', lazy: () => import('./pages/StyleGuidePage') },
      { path: '*', Component: NotFound },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
