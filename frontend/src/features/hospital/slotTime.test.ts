import { expect, test } from 'vitest';
import { instantOf, localTime, mondayOf } from './slotTime';

test('the wall clock of Asia/Shanghai and the instant are two faces of one time (trap 13)', () => {
  expect(localTime('2026-11-22T16:30:00Z')).toBe('2026-11-23T00:30:00');
  expect(instantOf('2026-11-23T00:30:00')).toBe('2026-11-22T16:30:00.000Z');
});

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});
