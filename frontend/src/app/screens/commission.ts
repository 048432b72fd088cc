import type { Screen } from '../screen';

export const commissionScreens: readonly Screen[] = [
  { path: 'coverage', title: 'coverage', icon: 'chart', load: () => import('../../features/target/CoveragePage') },
  {
    path: 'allocation',
    title: 'allocation',
    icon: 'target',
    load: () => import('../../features/target/AllocationPage'),
  },
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
  { path: 'teams', title: 'teams', icon: 'team', load: () => import('../../features/team/TeamsPage') },
  { path: 'teams/:id', title: 'team', load: () => import('../../features/team/TeamPage') },
  {
    path: 'transfers',
    title: 'transfers',
    icon: 'handover',
    load: () => import('../../features/transfer/TransfersPage'),
  },
  { path: 'renewals', title: 'renewals', icon: 'renewal', load: () => import('../../features/renewal/RenewalsPage') },
];
