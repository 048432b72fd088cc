import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { daysOf, periodOf } from './period';

const today = dayjs('2026-01-31');

test('a period is whole months, also at the end of a long month and over the turn of the year (M33)', () => {
  expect(daysOf('last12', today)).toEqual({ from: '2025-02-01', until: '2026-01-01' });
  expect(daysOf('last3', today)).toEqual({ from: '2025-11-01', until: '2026-01-01' });
  expect(daysOf('thisMonth', today)).toEqual({ from: '2026-01-01', until: '2026-01-01' });
  expect(daysOf('lastMonth', today)).toEqual({ from: '2025-12-01', until: '2025-12-01' });
});

test('an address that names no period means a year', () => {
  expect(periodOf(new URLSearchParams('period=nonsense'))).toBe('last12');
  expect(periodOf(new URLSearchParams('period=last3'))).toBe('last3');
});
