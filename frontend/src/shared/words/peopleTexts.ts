import type { KeyGroup, Sex } from '../api/gql/graphql';
import { defineTexts, type TextKey } from '../i18n/texts';

/** Words for persons that every feature uses: their key groups (重点人群, M12) and their sex. */
export const peopleTexts = defineTexts('people', {
  zh: {
    ELDERLY: '老年人',
    CHILD: '儿童',
    HYPERTENSION: '高血压',
    DIABETES: '糖尿病',
    TUBERCULOSIS: '肺结核',
    SEVERE_MENTAL_DISORDER: '严重精神障碍',
    MATERNAL: '孕产妇',
    DISABLED: '残疾人',
    CATASTROPHIC_ILLNESS: '重特大疾病',
    REGISTERED_POOR: '建卡贫困户',
    SPECIAL_FAMILY_PLANNING: '计生特殊家庭',
    EXTREME_POVERTY: '特困人员',
    LOW_INCOME: '低保户',
    MALE: '男',
    FEMALE: '女',
  },
  en: {
    ELDERLY: 'Elderly',
    CHILD: 'Child',
    HYPERTENSION: 'Hypertension',
    DIABETES: 'Diabetes',
    TUBERCULOSIS: 'Tuberculosis',
    SEVERE_MENTAL_DISORDER: 'Severe mental disorder',
    MATERNAL: 'Pregnant or new mother',
    DISABLED: 'Disabled',
    CATASTROPHIC_ILLNESS: 'Catastrophic illness',
    REGISTERED_POOR: 'Registered poor',
    SPECIAL_FAMILY_PLANNING: 'Special family-planning family',
    EXTREME_POVERTY: 'Extreme poverty',
    LOW_INCOME: 'Low income',
    MALE: 'Male',
    FEMALE: 'Female',
  },
});

type Key = TextKey<typeof peopleTexts>;

export const keyGroupText = {
  ELDERLY: 'ELDERLY',
  CHILD: 'CHILD',
  HYPERTENSION: 'HYPERTENSION',
  DIABETES: 'DIABETES',
  TUBERCULOSIS: 'TUBERCULOSIS',
  SEVERE_MENTAL_DISORDER: 'SEVERE_MENTAL_DISORDER',
  MATERNAL: 'MATERNAL',
  DISABLED: 'DISABLED',
  CATASTROPHIC_ILLNESS: 'CATASTROPHIC_ILLNESS',
  REGISTERED_POOR: 'REGISTERED_POOR',
  SPECIAL_FAMILY_PLANNING: 'SPECIAL_FAMILY_PLANNING',
  EXTREME_POVERTY: 'EXTREME_POVERTY',
  LOW_INCOME: 'LOW_INCOME',
} satisfies Record<KeyGroup, Key>;

export const sexText = { MALE: 'MALE', FEMALE: 'FEMALE' } satisfies Record<Sex, Key>;
