import type { ContractSort, HouseholdSort, TerminationSort } from '../../shared/api/gql/graphql';
import { defineTexts, type TextKey } from '../../shared/i18n/texts';

/** What narrows and orders the lists of households, contracts and requests. */
export const listTexts = defineTexts('lists', {
  zh: {
    inForceOn: '当日有效',
    behindNumber:
      '“{{of}}”在 {{day}} 有效的签约，按当天的住址、团队和重点人群列出，一户一行；表中的住址和团队是现在的。',
    anyKeyGroup: '任一重点人群',
    showAll: '查看全部',
    contracts: '签约协议',
    contractsLead: '查找协议，按签约日期和到期日筛选；可以按当前条件导出。',
    searchContract: '按协议编号或签字人查找',
    searchRequest: '按申请人查找',
    noContract: '没有找到协议',
    noContractWords: '换个条件再试；签约后协议会出现在这里。',
    exportExcel: '导出 Excel',
    keyGroup: '重点人群',
    town: '镇街',
    team: '团队',
    state: '状态',
    reason: '原因',
    order: '排序',
    signedFrom: '签约不早于',
    signedUntil: '签约不晚于',
    lastDayFrom: '到期不早于',
    lastDayUntil: '到期不晚于',
    askedFrom: '申请不早于',
    askedUntil: '申请不晚于',
    persons: '人数',
    signedOn: '签约日期',
    lastDay: '本期止',
    signer: '签字人',
    homeNUMBER: '按家庭编号',
    homeKEY_GROUPS_FIRST: '重点人群在前',
    homeNEWEST_HERE: '新来的在前',
    contractNEWEST: '新签的在前',
    contractOLDEST: '早签的在前',
    requestANSWER_BY: '先到期的在前',
    requestNEWEST: '新提出的在前',
  },
  en: {
    inForceOn: 'In force on',
    behindNumber:
      'Contracts of “{{of}}” in force on {{day}}, by home, team and key groups of that day, a line for each household; home and team in the table are those of now.',
    anyKeyGroup: 'Any key group',
    showAll: 'Show all',
    contracts: 'Contracts',
    contractsLead: 'Find contracts by day of signing and last day; take the list along as it is narrowed.',
    searchContract: 'Number or who signed',
    searchRequest: 'Who asked',
    noContract: 'No contract found',
    noContractWords: 'Try other words; contracts appear here once they are signed.',
    exportExcel: 'Export to Excel',
    keyGroup: 'Key group',
    town: 'Town',
    team: 'Team',
    state: 'State',
    reason: 'Reason',
    order: 'Order',
    signedFrom: 'Signed from',
    signedUntil: 'Signed until',
    lastDayFrom: 'Ends from',
    lastDayUntil: 'Ends until',
    askedFrom: 'Asked from',
    askedUntil: 'Asked until',
    persons: 'Persons',
    signedOn: 'Signed on',
    lastDay: 'Term ends',
    signer: 'Signed by',
    homeNUMBER: 'By number',
    homeKEY_GROUPS_FIRST: 'Key groups first',
    homeNEWEST_HERE: 'Newcomers first',
    contractNEWEST: 'Newest first',
    contractOLDEST: 'Oldest first',
    requestANSWER_BY: 'Due first',
    requestNEWEST: 'Newest first',
  },
});

type Key = TextKey<typeof listTexts>;

export const householdSortText = {
  KEY_GROUPS_FIRST: 'homeKEY_GROUPS_FIRST',
  NUMBER: 'homeNUMBER',
  NEWEST_HERE: 'homeNEWEST_HERE',
} satisfies Record<HouseholdSort, Key>;

export const contractSortText = {
  NEWEST: 'contractNEWEST',
  OLDEST: 'contractOLDEST',
} satisfies Record<ContractSort, Key>;

export const terminationSortText = {
  ANSWER_BY: 'requestANSWER_BY',
  NEWEST: 'requestNEWEST',
} satisfies Record<TerminationSort, Key>;
