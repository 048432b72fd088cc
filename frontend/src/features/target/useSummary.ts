import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { planTexts, roundingText } from './planTexts';
import type { Rates } from './rates';

/** Rates and rounding in one line. */
export function useSummary(): (rates: Rates) => string {
  const t = useTexts(planTexts);
  const format = useFormat();
  const rate = (percent: number | null) => (percent === null ? t('noRate') : format.percent(percent));
  return ({ urbanRatePercent, ruralRatePercent, rounding }) =>
    t('summary', {
      urban: rate(urbanRatePercent),
      rural: rate(ruralRatePercent),
      rounding: t(roundingText[rounding]),
    });
}
