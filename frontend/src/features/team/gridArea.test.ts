import { expect, it } from 'vitest';
import { conditionOf, loadClassOf, type Load } from './gridArea';

const load = (areaHouseholds: number, advised: number | null, limit: number | null): Load => ({
  areaHouseholds,
  advised,
  limit,
  areaPopulation: 0,
  signedHouseholds: 0,
});

it('1000 households are as advised, 1001 are more; 1500 are within the limit, 1501 above it (M05, trap 3)', () => {
  expect(loadClassOf(load(1000, 1000, 1500), 0)).toBe('even');
  expect(loadClassOf(load(1001, 1000, 1500), 0)).toBe('advised');
  expect(loadClassOf(load(1500, 1000, 1500), 0)).toBe('advised');
  expect(loadClassOf(load(1501, 1000, 1500), 0)).toBe('limit');
});

it('without numbers of the policy a load is measured against the average of the teams (M01)', () => {
  expect(loadClassOf(load(2000, null, null), 2000)).toBe('even');
  expect(loadClassOf(load(1600, null, null), 2000)).toBe('light');
  expect(loadClassOf(load(2401, null, null), 2000)).toBe('advised');
});

it('no team is a gap, two are an overlap (M08)', () => {
  expect([[], ['a'], ['a', 'b']].map((teamIds) => conditionOf({ teamIds }))).toEqual(['gap', 'good', 'overlap']);
});
