import type { VisitRule } from '../../../shared/api/gql/graphql';
import { defineTexts, type TextKey } from '../../../shared/i18n/texts';

export const myVisitTexts = defineTexts('myVisit', {
  zh: {
    visits: '看病与优惠',
    guide: '到哪里看病有签约优惠',
    ruleNOT_SIGNED: '您家还没有有效的签约。签约后看病可以享受签约优惠。',
    ruleANYWHERE: '您家已签约，在本区各机构看病都享受签约优惠。建议先找家庭医生。',
    ruleONE_PLUS_ONE: '先到签约机构或组合内的医院，不用转诊；去其他医院，请先让家庭医生转诊。',
    own: '签约机构',
    partners: '组合内的医院（不用转诊）',
    others: '其他医院',
    othersWords: '请先联系家庭医生转诊。转诊约定的那天起 {{days}} 天内到该医院看病，都享受签约优惠。',
    callTeam: '{{name}} {{phone}}',
    team: '家庭医生团队',
    choose: '选择家庭医生团队',
    source: '依据：{{source}}',
    mine: '就诊记录',
    none: '还没有就诊记录',
    noneWords: '您和家人在本区医院、社区卫生服务中心看病后，会列在这里，并说明有没有签约优惠。',
    place: '机构',
    department: '科室',
    referral: '转诊单号',
    askDoctor: '如果您觉得不对，请联系家庭医生：{{name}} {{phone}}',
  },
  en: {
    visits: 'Visits and benefits',
    guide: 'Where visits carry benefits',
    ruleNOT_SIGNED: 'Your household has no contract in force. Once it has signed, visits can carry benefits.',
    ruleANYWHERE:
      'Your household has signed: visits to every institution of the district carry benefits. See your family doctor first if you can.',
    ruleONE_PLUS_ONE:
      'Go to your own institution or to a hospital of the combination without a referral; for others ask your family doctor to refer you first.',
    own: 'Your institution',
    partners: 'Hospitals of the combination (no referral)',
    others: 'Other hospitals',
    othersWords:
      'Ask your family doctor for a referral first. From its day on, visits to that hospital carry benefits for {{days}} days.',
    callTeam: '{{name}} {{phone}}',
    team: 'Family doctor’s team',
    choose: 'Choose a team',
    source: 'By {{source}}',
    mine: 'Visits',
    none: 'No visit yet',
    noneWords:
      'When you or your family have been to an institution of the district, it stands here, with its benefits.',
    place: 'Where',
    department: 'Department',
    referral: 'Referral',
    askDoctor: 'If you think this is wrong, call your family doctor: {{name}} {{phone}}',
  },
});

export const ruleText = {
  NOT_SIGNED: 'ruleNOT_SIGNED',
  ANYWHERE: 'ruleANYWHERE',
  ONE_PLUS_ONE: 'ruleONE_PLUS_ONE',
} satisfies Record<VisitRule, TextKey<typeof myVisitTexts>>;
