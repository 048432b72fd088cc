import type { Screen } from '../screen';

/** Pages for anyone, without login. */
export const publicScreens: readonly Screen[] = [
  { path: 'teams', title: 'publicNotice', load: () => import('../../features/team/PublicNoticePage') },
  {
    path: 'agreement',
    title: 'publicCheck',
    load: () => import('../../features/agreement/public/CheckPage'),
  },
  {
    path: 'agreement/:code',
    title: 'publicCheck',
    load: () => import('../../features/agreement/public/CheckPage'),
  },
  {
    path: 'clauses/:district',
    title: 'publicClauses',
    load: () => import('../../features/agreement/public/ClausesPage'),
  },
];
