import { ReferralWorkBadge } from '../../features/referral/ReferralWorkBadge';
import type { Screen } from '../screen';

export const hospitalScreens: readonly Screen[] = [
  { path: 'queue', title: 'queue', icon: 'inbox', load: () => import('../../features/referral/QueuePage') },
  {
    path: 'referral-work',
    title: 'referralWork',
    icon: 'check',
    badge: ReferralWorkBadge,
    load: () => import('../../features/referral/ReferralWorkPage'),
  },
  { path: 'slots', title: 'slots', icon: 'calendar', load: () => import('../../features/hospital/SlotsPage') },
  { path: 'wards', title: 'wards', icon: 'bed', load: () => import('../../features/ward/WardsPage') },
  {
    path: 'schedules',
    title: 'schedules',
    icon: 'clock',
    load: () => import('../../features/hospital/SchedulesPage'),
  },
  {
    path: 'departments',
    title: 'departments',
    icon: 'building',
    load: () => import('../../features/hospital/DepartmentsPage'),
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
  {
    path: 'statistics',
    title: 'statistics',
    icon: 'chart',
    load: () => import('../../features/statistics/StatisticsPage'),
  },
  { path: 'notices', title: 'notices', load: () => import('../../features/notice/NoticesPage') },
  {
    path: 'visits',
    title: 'visits',
    icon: 'doctor',
    load: () => import('../../features/visit/VisitsPage'),
  },
  { path: 'visit-imports', title: 'visitImports', load: () => import('../../features/visit/ImportPage') },
];
