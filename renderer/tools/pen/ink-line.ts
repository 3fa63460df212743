// A line as it is drawn: from where the pen was to the points that are kept. Trembling and the grid of the screen are
// smoothed away; where the device tells no pressure it is made up from the speed, as ink flows. Pure.
import { type BoardPoint, type Camera, toBoard } from '#shared/base/geometry';
import { type InkPoint, mostInkPoints } from '#shared/base/ink-code';
import { simplifiedInk } from '#shared/base/simplified-ink';
import { ink } from '#shared/layout/board/measures';
import type { Sample } from '../tool-input';

export interface InkLine {
  readonly points: readonly InkPoint[];
  /** Where the hand was last, before smoothing. */
  readonly last: Sample;
  readonly startMs: number;
  /** How far the hand has gone, in CSS pixels. */
  readonly length: number;
}

/**
 * The share of the way to where the hand is that the line goes at each step: of a small one, which may be trembling, less
 * than of one of so many CSS pixels, which is meant.
 */
const eagerness = { least: 0.5, whole: 10 };
/** CSS pixels between two points of the line. */
const grain = 0.75;
/** A line of more points is thinned while it is drawn. */
const mostWhileDrawn = 4 * mostInkPoints;

const half = 0.5;
/** A slow hand presses so much, a fast one so little; `fastest` in CSS pixels a millisecond. */
const made = { slow: 0.7, fast: 0.2, fastest: 2.5, settlingMs: 80 };

/** The pressure at a sample: the device's, else one that follows the speed of the hand. */
function pressureAt(sample: Sample, last: Sample, before: number): number {
  if (sample.pressure !== null) return sample.pressure;
  // A pen that is lifted tells nothing more.
  if (last.pressure !== null) return before;
  const passed = Math.max(1, sample.timeMs - last.timeMs);
  const speed = Math.hypot(sample.at.x - last.at.x, sample.at.y - last.at.y) / passed;
  const wanted = made.slow + (made.fast - made.slow) * Math.min(1, speed / made.fastest);
  return before + (wanted - before) * Math.min(1, passed / made.settlingMs);
}

/** A line of one point. */
export function lineFrom(sample: Sample, camera: Camera): InkLine {
  const { x, y } = toBoard(camera, sample.at);
  const points = [{ x, y, pressure: sample.pressure ?? half }];
  return { points, last: sample, startMs: sample.timeMs, length: 0 };
}

function drawnTo(points: InkPoint[], { x, y }: BoardPoint, pressure: number, camera: Camera): void {
  const from = points.at(-1);
  if (from === undefined) throw new Error('a line begins with a point');
  const [dx, dy] = [x - from.x, y - from.y];
  const away = Math.hypot(dx, dy) * camera.zoom;
  const share = eagerness.least + (1 - eagerness.least) * Math.min(1, away / eagerness.whole);
  if (away * share < grain) return;
  points.push({ x: from.x + dx * share, y: from.y + dy * share, pressure });
}

/** The line, drawn on along the trail. */
export function lineDrawnOn(line: InkLine, trail: readonly Sample[], camera: Camera): InkLine {
  const points = [...line.points];
  let { last, length } = line;
  for (const sample of trail) {
    const pressure = pressureAt(sample, last, points.at(-1)?.pressure ?? half);
    length += Math.hypot(sample.at.x - last.at.x, sample.at.y - last.at.y);
    drawnTo(points, toBoard(camera, sample.at), pressure, camera);
    last = sample;
  }
  const kept = points.length <= mostWhileDrawn ? points : simplifiedInk(points, ink.tolerance, mostInkPoints);
  return { ...line, points: kept, last, length };
}

/** The points of a finished line: to where the hand really was at last. */
export function finishedLine({ points, last }: InkLine, camera: Camera): readonly InkPoint[] {
  const end = toBoard(camera, last.at);
  const from = points.at(-1);
  if (from === undefined || (from.x === end.x && from.y === end.y)) return points;
  return [...points, { ...end, pressure: from.pressure }];
}
