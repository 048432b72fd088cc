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
  { path: 'households/new', title: 'registerHousehold', load: () => import('../../features/household/RegisterPage') },
  { path: 'households/:id', title: 'household', load: () => import('../pages/HouseholdPage') },
  { path: 'residents/:id', title: 'resident', load: () => import('../../features/household/ResidentPage') },
  { path: 'findings', title: 'findings', icon: 'target', load: () => import('../../features/household/FindingsPage') },
  {
    path: 'agreements/:id',
    title: 'agreementDocument',
    load: () => import('../../features/agreement/AgreementDocumentPage'),
  },
];
