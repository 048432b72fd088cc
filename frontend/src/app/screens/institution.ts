import type { Screen } from '../screen';

export const institutionScreens: readonly Screen[] = [
  {
    path: 'terminations',
    title: 'terminations',
    icon: 'inbox',
    load: () => import('../../features/contract/TerminationsPage'),
  },
  { path: 'grid', title: 'grid', icon: 'map', load: () => import('../../features/team/GridPage') },
  {
    path: 'households',
    title: 'households',
    icon: 'household',
    load: () => import('../../features/contract/HouseholdsPage'),
  },
  {
    path: 'down-referrals',
    title: 'downReferrals',
    icon: 'handover',
    load: () => import('../../features/referral/DownReferralsPage'),
  },
];
