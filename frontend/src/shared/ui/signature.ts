export type Point = readonly [x: number, y: number];
export type Strokes = readonly (readonly Point[])[];

/** The box in which every signature is drawn, whatever the screen. */
export const BOX = { width: 1000, height: 400, pen: 9 };

/** Nearer points say nothing; more than these would be a picture, no signature. */
const NEAREST = 4;
const MOST_POINTS = 1500;

export function parseStrokes(text: string): Strokes {
  return JSON.parse(text) as Strokes;
}

/** A line has begun. */
export function begin(strokes: Strokes, at: Point): Strokes {
  return count(strokes) < MOST_POINTS ? [...strokes, [within(at)]] : strokes;
}

/** The pen has moved on. */
export function draw(strokes: Strokes, to: Point): Strokes {
  const line = strokes.at(-1);
  const from = line?.at(-1);
  const next = within(to);
  if (line === undefined || from === undefined || count(strokes) >= MOST_POINTS) return strokes;
  if (Math.hypot(next[0] - from[0], next[1] - from[1]) < NEAREST) return strokes;
  return [...strokes.slice(0, -1), [...line, next]];
}

/** As the outline of an SVG path. */
export function outline(strokes: Strokes): string {
  return strokes
    .map((line) => line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') + 'h0')
    .join('');
}

function within([x, y]: Point): Point {
  return [clamp(x, BOX.width), clamp(y, BOX.height)];
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

function count(strokes: Strokes): number {
  return strokes.reduce((sum, line) => sum + line.length, 0);
}
