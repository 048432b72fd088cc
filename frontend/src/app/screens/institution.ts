import type { Screen } from '../screen';

export const institutionScreens: readonly Screen[] = [
  {
    path: 'terminations',
    title: 'terminations',
    icon: 'inbox',
    load: () => import('../../features/contract/TerminationsPage'),
  },
  { path: 'teams', title: 'teams', icon: 'team', load: () => import('../../features/team/TeamsPage') },
  { path: 'teams/new', title: 'foundTeam', load: () => import('../../features/team/FoundTeamPage') },
  { path: 'teams/:id', title: 'team', load: () => import('../../features/team/TeamPage') },
  { path: 'teams/:id/close', title: 'closeTeam', load: () => import('../../features/transfer/CloseTeamPage') },
  {
    path: 'without-team',
    title: 'withoutTeam',
    icon: 'clock',
    load: () => import('../../features/transfer/WithoutTeamPage'),
  },
  {
    path: 'transfers',
    title: 'transfers',
    icon: 'handover',
    load: () => import('../../features/transfer/TransfersPage'),
  },
  {
    path: 'certificates',
    title: 'certificates',
    icon: 'calendar',
    load: () => import('../../features/team/ToRenewPage'),
  },
  { path: 'grid', title: 'grid', icon: 'map', load: () => import('../../features/team/GridPage') },
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
    path: 'contracts',
    title: 'contracts',
    icon: 'contract',
    load: () => import('../../features/contract/ContractsPage'),
  },
  { path: 'rosters', title: 'rosters', icon: 'people', load: () => import('../../features/roster/RostersPage') },
  { path: 'rosters/:id', title: 'rosterImport', load: () => import('../../features/roster/RosterImportPage') },
  {
    path: 'agreements/:id',
    title: 'agreementDocument',
    load: () => import('../../features/agreement/AgreementDocumentPage'),
  },
];
