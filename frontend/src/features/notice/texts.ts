import type { NoticeSubject } from '../../shared/api/gql/graphql';
import { defineTexts } from '../../shared/i18n/texts';

export const noticeTexts = defineTexts('notice', {
  zh: {
    notices: '通知',
    lead: '系统告诉您的事情，最新的在最上面。',
    bell: '通知',
    bellUnread: '通知，{{count}} 条未读',
    unread: '未读',
    open: '去看看',
    markRead: '知道了',
    markAll: '全部标为已读',
    none: '还没有通知',
    noneWords: '签约、续约、改签有了进展，会在这里告诉您。',
  },
  en: {
    notices: 'Notices',
    lead: 'What the system tells you, the latest first.',
    bell: 'Notices',
    bellUnread: 'Notices, {{count}} unread',
    unread: 'Unread',
    open: 'Have a look',
    markRead: 'Got it',
    markAll: 'Mark all as read',
    none: 'No notices yet',
    noneWords: 'What becomes of contracts, renewals and switches is told here.',
  },
});

/** Where a notice leads, by the audience's first part of the address; nowhere where there is no such page. */
export const pathOf = {
  HOUSEHOLD: { resident: 'family', team: 'findings', institution: 'findings' },
  TEAM: { resident: 'doctor', team: 'our', institution: 'teams' },
  APPLICATION: { resident: 'application', team: 'applications', institution: 'applications' },
  CONTRACT: { resident: 'home', team: 'households', institution: 'households' },
  RENEWAL: { team: 'renewals', institution: 'renewals' },
  REFERRAL: { resident: 'referrals', team: 'referrals', institution: 'referrals', hospital: 'referrals' },
  DOWN_REFERRAL: { resident: 'referrals', team: 'down-referrals', institution: 'down-referrals' },
} satisfies Record<NoticeSubject, Partial<Record<string, string>>>;
