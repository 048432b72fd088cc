import type { Screen } from '../screen';

export const teamScreens: readonly Screen[] = [
  {
    path: 'grid',
    title: 'grid',
    icon: 'map',
    roles: ['TEAM_LEADER'],
    load: () => import('../../features/team/GridPage'),
  },
];
