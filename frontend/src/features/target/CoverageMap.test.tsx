import { expect, it } from 'vitest';
import { shadeOf, stepsOf } from './CoverageMap';

it('shades by steps of round numbers that reach the highest coverage (M29)', () => {
  expect(stepsOf([0, 12.5, 44.9])).toEqual([0, 10, 20, 30, 40]);
  expect(stepsOf([0, 0.24])).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
  expect(stepsOf([100])).toEqual([0, 20, 40, 60, 80]);
});

it('a place at a step belongs to the darker shade, one with nothing to the lightest (trap 22)', () => {
  const steps = stepsOf([44.9]);
  expect(shadeOf(20, steps)).not.toBe(shadeOf(19.99, steps));
  expect(shadeOf(0, steps)).toBe(shadeOf(9.99, steps));
  expect(shadeOf(200, steps)).toBe(shadeOf(40, steps));
});
