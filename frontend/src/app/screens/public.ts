import type { Screen } from '../screen';

/** Pages for anyone, without login. */
export const publicScreens: readonly Screen[] = [
  { path: 'teams', title: 'publicNotice', load: () => import('../../features/team/PublicNoticePage') },
];
