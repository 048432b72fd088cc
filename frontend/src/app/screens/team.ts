import type { Screen } from '../screen';

export const teamScreens: readonly Screen[] = [
  {
    path: 'grid',
    title: 'grid',
    icon: 'map',
    roles: ['TEAM_LEADER'],
    load: () => import('../../features/team/GridPage'),
  },
  { path: 'our', title: 'ownTeam', icon: 'team', load: () => import('../../features/team/OwnTeamPage') },
  {
    path: 'certificates',
    title: 'certificates',
    icon: 'calendar',
    roles: ['TEAM_LEADER'],
    load: () => import('../../features/team/ToRenewPage'),
  },
  {
    path: 'applications',
    title: 'applications',
    icon: 'contract',
    load: () => import('../../features/application/ApplicationsPage'),
  },
  {
    path: 'households',
    title: 'households',
    icon: 'household',
    load: () => import('../../features/contract/HouseholdsPage'),
  },
  {
    path: 'referrals',
    title: 'referrals',
    icon: 'referral',
    load: () => import('../../features/referral/ReferralsPage'),
  },
  {
    path: 'down-referrals',
    title: 'downReferrals',
    icon: 'handover',
    load: () => import('../../features/referral/DownReferralsPage'),
  },
  { path: 'refer', title: 'refer', load: () => import('../../features/referral/ReferPage') },
  { path: 'households/new', title: 'registerHousehold', load: () => import('../../features/household/RegisterPage') },
  { path: 'households/:id', title: 'household', load: () => import('../pages/HouseholdPage') },
  { path: 'residents/:id', title: 'resident', load: () => import('../../features/household/ResidentPage') },
  { path: 'findings', title: 'findings', icon: 'target', load: () => import('../../features/household/FindingsPage') },
  {
    path: 'contracts',
    title: 'contracts',
    icon: 'contract',
    load: () => import('../../features/contract/ContractsPage'),
  },
  {
    path: 'agreements/:id',
    title: 'agreementDocument',
    load: () => import('../../features/agreement/AgreementDocumentPage'),
  },
  {
    path: 'renewals',
    title: 'reconfirm',
    icon: 'renewal',
    load: () => import('../../features/renewal/ReconfirmPage'),
  },
  { path: 'notices', title: 'notices', load: () => import('../../features/notice/NoticesPage') },
];
