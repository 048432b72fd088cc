import type { Language } from '../i18n/language';

/** How dates, times, numbers and money are written. Civil dates are never shifted; instants are shown in Asia/Shanghai. */
export interface Format {
  /** `2026-02-28` → 2026年2月28日 · 28 Feb 2026 */
  date: (date: string) => string;
  /** A civil date where the year is plain → 3/1. */
  day: (date: string) => string;
  /** The weekday of a civil date → 周三. */
  weekday: (date: string) => string;
  /** An instant → 2026年2月28日 14:05, always Asia/Shanghai. */
  instant: (instant: string) => string;
  /** The time of day of an instant → 14:05. */
  time: (instant: string) => string;
  number: (value: number) => string;
  /** A value in percent that somebody has set, 45 → 45%. At most two decimals. */
  percent: (value: number) => string;
  /** A value in percent that was measured, 40 → 40.00%: always two decimals, so that they stand below each other. */
  rate: (value: number) => string;
  /** Yuan as a decimal string, `50.00` → ¥50.00; digits are never computed with. */
  money: (yuan: string) => string;
  /** A rest of time in milliseconds, in its two largest units. */
  rest: (milliseconds: number) => string;
}

const ZONE = 'Asia/Shanghai';

function asUtcNoon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function restUnits(milliseconds: number): [days: number, hours: number, minutes: number] {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  return [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
}

export function formatFor(language: Language): Format {
  const chinese = language === 'zh-CN';
  const locale = chinese ? 'zh-CN' : 'en-GB';
  const dateOptions = { year: 'numeric', month: chinese ? 'long' : 'short', day: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(locale, { ...dateOptions, timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { ...dateOptions, timeZone: ZONE });
  const time = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rate = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [d, h, m] = chinese ? [' 天', ' 小时', ' 分钟'] : [' d', ' h', ' min'];
  return {
    date: (value) => date.format(asUtcNoon(value)),
    day: (value) => shortDay.format(asUtcNoon(value)),
    weekday: (value) => weekday.format(asUtcNoon(value)),
    instant: (value) => `${day.format(new Date(value))} ${time.format(new Date(value))}`,
    time: (value) => time.format(new Date(value)),
    number: (value) => number.format(value),
    percent: (value) => `${percent.format(value)}%`,
    rate: (value) => `${rate.format(value)}%`,
    money: (yuan) => `¥${yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}`,
    rest: (milliseconds) => {
      const [days, hours, minutes] = restUnits(milliseconds);
      const parts =
        days > 0
          ? [`${days}${d}`, `${hours}${h}`]
          : hours > 0
            ? [`${hours}${h}`, `${minutes}${m}`]
            : [`${minutes}${m}`];
      return parts.join(' ');
    },
  };
}
