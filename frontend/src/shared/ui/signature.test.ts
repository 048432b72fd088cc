import { expect, test } from 'vitest';
import { begin, draw, outline, parseStrokes, type Strokes } from './signature';

test('a signature stays within its box, in whole numbers (M14)', () => {
  expect(draw(begin([], [-5, 10.4]), [1200, 500])).toEqual([
    [
      [0, 10],
      [1000, 400],
    ],
  ]);
});

test('points that lie together are one', () => {
  expect(draw(begin([], [10, 10]), [11, 11])).toEqual([[[10, 10]]]);
});

test('a new line begins where the pen comes down again', () => {
  const strokes = begin(draw(begin([], [0, 0]), [50, 50]), [100, 100]);
  expect(outline(strokes)).toBe('M0 0L50 50h0M100 100h0');
  expect(parseStrokes(JSON.stringify(strokes))).toEqual(strokes);
});

test('a signature never grows larger than the server takes', () => {
  let strokes: Strokes = begin([], [0, 0]);
  for (let i = 0; i < 4000; i++) strokes = draw(strokes, [(i * 7) % 1000, (i * 11) % 400]);
  expect(JSON.stringify(strokes).length).toBeLessThan(20 * 1024);
});
