// A pen's line as compact text: every point as its step from the one before, in eighths of a unit, six bits a letter.
// One line has one text: what the decoder accepts, the encoder writes again letter by letter.

/** A point of a line in board units; `pressure` from 0 to 1. In a text `x` and `y` are from the line's corner: never negative. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

/** A line keeps at most so many points. */
export const mostInkPoints = 5_000;
/** The longest text of a line in UTF-16 units. */
export const longestInk = 60_000;

/** Parts of a board unit: at the largest zoom a part is a pixel of the screen. */
const partsOfUnit = 8;
const pressures = 63;
/** No line reaches further from its corner, in parts: a million units. */
const farthest = 1_000_000 * partsOfUnit;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...letters].map((letter, value) => [letter, value]));
/** Of the six bits of a letter the highest says that another letter follows. */
const goesOn = 32;
const mostLetters = 6;

/** Whole numbers as the text holds them. */
type Parts = readonly [x: number, y: number, pressure: number];

const clamped = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const partsOf = ({ x, y, pressure }: InkPoint): Parts => [
  clamped(Math.round(x * partsOfUnit), 0, farthest),
  clamped(Math.round(y * partsOfUnit), 0, farthest),
  clamped(Math.round(pressure * pressures), 0, pressures),
];

/** Small steps either way become small numbers: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const folded = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const unfolded = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

function lettersOf(step: number): string {
  let [rest, text] = [folded(step), ''];
  while (rest >= goesOn) {
    text += letters[goesOn + (rest % goesOn)];
    rest = Math.floor(rest / goesOn);
  }
  return text + letters[rest];
}

/**
 * The text of a line of one to `mostInkPoints` points, which are rounded to an eighth of a unit. Throws for none or more:
 * simplify it first.
 */
export function encodeInk(points: readonly InkPoint[]): string {
  if (points.length === 0 || points.length > mostInkPoints)
    throw new Error(`a line of ${points.length} points`);
  let last: Parts = [0, 0, 0];
  let text = '';
  for (const point of points) {
    const next = partsOf(point);
    text += lettersOf(next[0] - last[0]) + lettersOf(next[1] - last[1]) + lettersOf(next[2] - last[2]);
    last = next;
  }
  return text;
}

/** The steps of a text; null where it is none that the encoder writes. */
function stepsOf(text: string): number[] | null {
  const steps: number[] = [];
  let [value, scale, count] = [0, 1, 0];
  for (const letter of text) {
    const bits = values.get(letter);
    if (bits === undefined || ++count > mostLetters) return null;
    value += (bits % goesOn) * scale;
    scale *= goesOn;
    if (bits >= goesOn) continue;
    // A last letter without a bit would be another text of the same number.
    if (bits === 0 && count > 1) return null;
    steps.push(unfolded(value));
    [value, scale, count] = [0, 1, 0];
  }
  return count === 0 ? steps : null;
}

/** The points of a text; null for any text that `encodeInk` would not write. */
export function decodeInk(text: string): readonly InkPoint[] | null {
  if (text.length > longestInk) return null;
  const steps = stepsOf(text);
  if (steps === null || steps.length === 0 || steps.length % 3 !== 0) return null;
  if (steps.length > 3 * mostInkPoints) return null;
  const points: InkPoint[] = [];
  let [x, y, pressure] = [0, 0, 0];
  for (let at = 0; at < steps.length; at += 3) {
    x += steps[at] as number;
    y += steps[at + 1] as number;
    pressure += steps[at + 2] as number;
    if (![x, y].every((part) => part >= 0 && part <= farthest)) return null;
    if (pressure < 0 || pressure > pressures) return null;
    points.push({ x: x / partsOfUnit, y: y / partsOfUnit, pressure: pressure / pressures });
  }
  return points;
}

/** Whether the text is a line. */
export const isInk = (text: string): boolean => decodeInk(text) !== null;
