import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import type { Role } from '../shared/api/gql/graphql';
import type { TextKey } from '../shared/i18n/texts';
import type { IconName } from '../shared/ui/Icon';
import type { appTexts } from './texts';

/** The module of a screen: its component, and the loader that begins its query. */
interface ScreenModule {
  Component: ComponentType;
  loader?: (args: LoaderFunctionArgs) => unknown;
}

/** One screen of an audience: its address, its title, how to fetch its code, and whether it stands in the menu. */
export interface Screen {
  /** Relative to the audience, for example `referrals/:id`. */
  path: string;
  title: TextKey<typeof appTexts>;
  load: () => Promise<ScreenModule>;
  /** With an icon the screen stands in the menu. */
  icon?: IconName;
  /** Behind the title in the menu: how much there is to do. */
  badge?: ComponentType;
  /** The heading under which it stands in a menu of many; entries of one group stand together. */
  group?: TextKey<typeof appTexts>;
  /** Only these roles see it in the menu; absent for everyone of the audience. The server decides what they may do. */
  roles?: readonly Role[];
}

/** What a route remembers for the breadcrumbs and the title of the window. */
export interface Handle {
  title: TextKey<typeof appTexts>;
}

export function routesOf(screens: readonly Screen[], ErrorBoundary: ComponentType): RouteObject[] {
  return screens.map(({ path, title, load }) => ({
    path,
    lazy: load,
    ErrorBoundary,
    handle: { title } satisfies Handle,
  }));
}
