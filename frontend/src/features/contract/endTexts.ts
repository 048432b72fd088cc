import { defineTexts } from '../../shared/i18n/texts';

/** How an institution ends a contract, and what it tells the household. */
export const endTexts = defineTexts('contractEnd', {
  zh: {
    terminateByInstitution: '由机构解约',
    keep: '不解约',
    noticeReason: '解约原因',
    noticeNote: '写给家庭的说明：为什么解约，可以找谁（必填）',
    noticeMissing: '请选择原因，并写明说明，家庭会看到。',
    noticeAsk: '确定要解约吗？',
    noticeAskWords: '协议将在 {{date}} 结束，当天仍有效。家庭会马上收到通知，此前可以另选团队。',
    notice: '机构已通知解约',
    noticeWords: '{{institution}}通知：这份协议到 {{date}} 为止，当天仍有效。此前可以另选团队，服务不会中断。',
    noticeNoteTold: '说明',
    noticeBy: '办理人',
    noticeCall: '咨询电话',
    reasonNOT_REACHABLE: '长期联系不上',
    reasonLIVES_ELSEWHERE: '已不在本区居住',
    reasonREFUSES_SERVICE: '不接受约定的服务',
    reasonTEAM_CANNOT_SERVE: '团队无法继续服务',
    reasonOTHER: '其他',
  },
  en: {
    terminateByInstitution: 'Terminate',
    keep: 'Keep it',
    noticeReason: 'Reason',
    noticeNote: 'Words for the household: why, and whom to ask (needed)',
    noticeMissing: 'Please choose a reason and write why; the household reads it.',
    noticeAsk: 'End this agreement?',
    noticeAskWords:
      'It ends on {{date}} and is in force all through that day. The household is told at once and can choose another team.',
    notice: 'The institution ends this agreement',
    noticeWords:
      '{{institution}}: the agreement ends on {{date}} and is in force all through that day. Until then another team can be chosen; nothing is interrupted.',
    noticeNoteTold: 'It says',
    noticeBy: 'Decided by',
    noticeCall: 'Telephone',
    reasonNOT_REACHABLE: 'Cannot be reached',
    reasonLIVES_ELSEWHERE: 'Lives elsewhere',
    reasonREFUSES_SERVICE: 'Refuses the service',
    reasonTEAM_CANNOT_SERVE: 'The team cannot serve any longer',
    reasonOTHER: 'Another reason',
  },
});
