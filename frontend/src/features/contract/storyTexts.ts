import { defineTexts } from '../../shared/i18n/texts';

/** What happened to a contract, on a time line. */
export const storyTexts = defineTexts('contractStory', {
  zh: {
    SIGNED: '签约',
    RENEWED: '自动续约',
    TERMINATION_REQUESTED: '申请解约',
    TERMINATION_WITHDRAWN: '撤回解约申请',
    TERMINATION_ACCEPTED: '同意解约',
    TERMINATION_RETURNED: '退回解约申请',
    TERMINATION_OVERTAKEN: '解约申请未办，协议另行结束',
    NOTICE_GIVEN: '机构通知解约',
    ENDS: '协议结束',
    about: '{{team}} · {{number}}',
  },
  en: {
    SIGNED: 'Signed',
    RENEWED: 'Renewed',
    TERMINATION_REQUESTED: 'Termination asked for',
    TERMINATION_WITHDRAWN: 'Request taken back',
    TERMINATION_ACCEPTED: 'Termination accepted',
    TERMINATION_RETURNED: 'Request returned',
    TERMINATION_OVERTAKEN: 'Request overtaken by another end',
    NOTICE_GIVEN: 'Notice given',
    ENDS: 'Contract ends',
    about: '{{team}} · {{number}}',
  },
});
