import { defineTexts } from '../../shared/i18n/texts';

export const coverageMapTexts = defineTexts('coverageMap', {
  zh: {
    coverageMap: '签约率地图',
    legend: '签约率图例',
    fromTo: '{{from}} 至不足 {{to}}',
    andMore: '{{from}} 以上',
    noOutlines: '还没有镇街边界。请在“镇街边界”页上传，地图就会显示。',
    undrawn: '还没有边界、地图上看不到的镇街：{{names}}。数字见下表。',
  },
  en: {
    coverageMap: 'Map of coverage',
    legend: 'Legend of coverage',
    fromTo: '{{from}} to less than {{to}}',
    andMore: '{{from}} and more',
    noOutlines: 'No town has an outline yet. Bring them on the page of outlines.',
    undrawn: 'Without an outline, so not on the map: {{names}}. Their figures stand below.',
  },
});
