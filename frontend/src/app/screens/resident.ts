import type { Screen } from '../screen';

export const residentScreens: readonly Screen[] = [
  {
    path: 'home',
    title: 'residentHome',
    icon: 'home',
    load: () => import('../../features/contract/resident/HomePage'),
  },
  {
    path: 'doctor',
    title: 'residentDoctor',
    icon: 'doctor',
    load: () => import('../../features/team/resident/DoctorPage'),
  },
  {
    path: 'agreement',
    title: 'residentAgreement',
    icon: 'contract',
    load: () => import('../../features/contract/resident/AgreementPage'),
  },
  {
    path: 'agreement/:id',
    title: 'agreementDocument',
    load: () => import('../../features/agreement/AgreementDocumentPage'),
  },
  {
    path: 'agreement/terminate',
    title: 'residentTerminate',
    load: () => import('../../features/contract/resident/TerminatePage'),
  },
  {
    path: 'referrals',
    title: 'residentReferrals',
    icon: 'referral',
    load: () => import('../../features/referral/resident/MyReferralsPage'),
  },
  {
    path: 'visits',
    title: 'residentVisits',
    load: () => import('../../features/visit/resident/MyVisitsPage'),
  },
  {
    path: 'handbook',
    title: 'residentHandbook',
    icon: 'handbook',
    load: () => import('../../features/contract/resident/HandbookPage'),
  },
  {
    path: 'family',
    title: 'residentFamily',
    load: () => import('../../features/household/resident/FamilyPage'),
  },
  {
    path: 'apply',
    title: 'residentApply',
    load: () => import('../../features/application/resident/ChoosePage'),
  },
  {
    path: 'application',
    title: 'residentApplication',
    load: () => import('../../features/application/resident/ApplicationPage'),
  },
  {
    path: 'renewal',
    title: 'residentRenewal',
    load: () => import('../../features/renewal/resident/RenewalPage'),
  },
  { path: 'notices', title: 'notices', load: () => import('../../features/notice/NoticesPage') },
];
