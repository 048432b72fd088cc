import type { Screen } from '../screen';

export const commissionScreens: readonly Screen[] = [
  {
    path: 'coverage',
    title: 'coverage',
    icon: 'chart',
    group: 'groupTargets',
    load: () => import('../../features/target/CoveragePage'),
  },
  {
    path: 'allocation',
    title: 'allocation',
    icon: 'target',
    group: 'groupTargets',
    load: () => import('../../features/target/AllocationPage'),
  },
  {
    path: 'statistics',
    title: 'statistics',
    icon: 'chart',
    group: 'groupTargets',
    load: () => import('../../features/statistics/StatisticsPage'),
  },
  {
    path: 'contracts',
    title: 'contracts',
    icon: 'contract',
    group: 'groupSigning',
    load: () => import('../../features/contract/ContractsPage'),
  },
  {
    path: 'agreements/:id',
    title: 'agreementDocument',
    load: () => import('../../features/agreement/AgreementDocumentPage'),
  },
  {
    path: 'renewals',
    title: 'renewals',
    icon: 'renewal',
    group: 'groupSigning',
    load: () => import('../../features/renewal/RenewalsPage'),
  },
  {
    path: 'rosters',
    title: 'rosters',
    icon: 'upload',
    group: 'groupSigning',
    load: () => import('../../features/roster/RostersPage'),
  },
  { path: 'rosters/:id', title: 'rosterImport', load: () => import('../../features/roster/RosterImportPage') },
  {
    path: 'teams',
    title: 'teams',
    icon: 'team',
    group: 'groupTeams',
    load: () => import('../../features/team/TeamsPage'),
  },
  { path: 'teams/:id', title: 'team', load: () => import('../../features/team/TeamPage') },
  {
    path: 'transfers',
    title: 'transfers',
    icon: 'people',
    group: 'groupTeams',
    load: () => import('../../features/transfer/TransfersPage'),
  },
  {
    path: 'combinations',
    title: 'combinations',
    icon: 'building',
    group: 'groupReferral',
    load: () => import('../../features/institution/CombinationsPage'),
  },
];
