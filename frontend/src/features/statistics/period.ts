import dayjs from 'dayjs';

export const PERIODS = ['last12', 'last3', 'thisMonth', 'lastMonth'] as const;
type Period = (typeof PERIODS)[number];

export function periodOf(search: URLSearchParams): Period {
  return PERIODS.find((period) => period === search.get('period')) ?? 'last12';
}

/** The days that the server is asked for; it takes their months. */
export function daysOf(period: Period, today = dayjs()): { from: string; until: string } {
  const month = today.startOf('month');
  const last = period === 'lastMonth' ? month.subtract(1, 'month') : month;
  const back = { last12: 11, last3: 2, thisMonth: 0, lastMonth: 0 }[period];
  return { from: last.subtract(back, 'month').format('YYYY-MM-DD'), until: last.format('YYYY-MM-DD') };
}
