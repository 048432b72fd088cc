import { useFormat } from '../format/useFormat';
import { useTexts } from '../i18n/useTexts';
import css from './LoadBar.module.css';
import { Tag } from './Tag';
import { uiTexts } from './texts';

interface Props {
  /** Households now. */
  value: number;
  advised?: number | null;
  limit?: number | null;
  label: string;
}

/** A team's households against the advised number and the limit (M05): figures in words, the bar beside them. */
export function LoadBar({ value, advised, limit, label }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const bounded = limit != null || advised != null;
  const full = limit != null && value >= limit;
  const over = advised != null && value > advised;
  const scale = Math.max(limit ?? advised ?? value, value, 1);
  const words = [
    t('loadOf', { value: format.number(value) }),
    advised == null ? undefined : t('loadAdvised', { advised: format.number(advised) }),
    limit == null ? undefined : t('loadLimit', { limit: format.number(limit) }),
  ].filter((part) => part !== undefined);
  return (
    <div className={css.load}>
      {bounded && (
        <div
          role="meter"
          aria-label={label}
          aria-valuenow={value}
          aria-valuemin={0}
          aria-valuemax={scale}
          aria-valuetext={words.join(' · ')}
          className={css.track}
        >
          <div
            className={`${css.bar ?? ''} ${full ? (css.full ?? '') : over ? (css.over ?? '') : ''}`}
            style={{ width: `${(value / scale) * 100}%` }}
          />
          {advised != null && <div className={css.mark} style={{ left: `${(advised / scale) * 100}%` }} />}
        </div>
      )}
      <div className={css.words}>
        <span>{words.join(' · ')}</span>
        {advised != null && (
          <Tag tone={full ? 'danger' : over ? 'caution' : 'good'}>
            {full ? t('loadFull') : over ? t('loadOver') : t('loadFine')}
          </Tag>
        )}
      </div>
    </div>
  );
}
