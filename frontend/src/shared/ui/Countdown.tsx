import { useFormat } from '../format/useFormat';
import { useTexts } from '../i18n/useTexts';
import { Tag } from './Tag';
import { uiTexts } from './texts';
import { useNow } from './useNow';

interface Props {
  /** The instant at which the time is up. */
  until: string;
  /** From this rest on it is marked as urgent; one hour unless told. */
  urgentBelow?: number;
}

const HOUR = 3_600_000;

/** How much time is left until an instant, in words that need no colour. */
export function Countdown({ until, urgentBelow = HOUR }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const rest = new Date(until).getTime() - useNow(10_000);
  const tone = rest <= 0 ? 'danger' : rest < urgentBelow ? 'caution' : 'neutral';
  return (
    <time dateTime={until} title={format.instant(until)}>
      <Tag tone={tone}>{rest <= 0 ? t('timeUp') : t('timeLeft', { rest: format.rest(rest) })}</Tag>
    </time>
  );
}
