// The emotion curve of a lane: gap by step as a smooth line over level bands, points with their values. Readable
// without colour: the sign stands beside every point, and points below zero hang from squares.

import type { StepGap } from '../../analysis/step-gaps';
import { bottom } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, LaneBox } from '../../layout/board';
import { speak } from '../../text/language';
import { sceneText } from '../../text/scene-text';
import type { PathSegment, Primitive, SceneItem } from '../primitives';
import { drawLine, type SceneRoom } from './scene-room';

/** The lane keeps this room for figures above and below. */
const labelRoom = 34;
/** The scale reaches as far as the strongest gap, and always beyond the level bands at ±4. */
const leastReach = 5;
const dot = 9;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly manual: boolean;
}

/** A curve through all points that never overshoots them (monotone cubic, Fritsch–Carlson). */
export function smoothPath(points: readonly { readonly x: number; readonly y: number }[]): PathSegment[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  const slopes = points.map((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (before === undefined || after === undefined) return 0;
    const left = (point.y - before.y) / (point.x - before.x);
    const right = (after.y - point.y) / (after.x - point.x);
    if (left * right <= 0) return 0;
    const harmonic = (2 * left * right) / (left + right);
    return harmonic;
  });
  let last = first;
  const segments: PathSegment[] = [['M', first.x, first.y]];
  rest.forEach((point, at) => {
    const third = (point.x - last.x) / 3;
    const [out = 0, into = 0] = [slopes[at], slopes[at + 1]];
    segments.push([
      'C',
      last.x + third,
      last.y + out * third,
      point.x - third,
      point.y - into * third,
      point.x,
      point.y,
    ]);
    last = point;
  });
  return segments;
}

/** Board units for one point of gap. */
function unitOf(row: LaneBox['row'], gaps: ReadonlyMap<Id, StepGap | null>): number {
  const strongest = Math.max(leastReach, ...[...gaps.values()].map((known) => Math.abs(known?.gap ?? 0)));
  return (row.height / 2 - labelRoom) / strongest;
}

function points(
  layout: BoardLayout,
  row: LaneBox['row'],
  gaps: ReadonlyMap<Id, StepGap | null>,
  unit: number,
): Point[] {
  const middle = row.y + row.height / 2;
  return layout.steps.flatMap(({ step, rect }) => {
    const known = gaps.get(step.id) ?? null;
    if (known === null) return [];
    return [
      { x: rect.x + rect.width / 2, y: middle - known.gap * unit, gap: known.gap, manual: known.manual },
    ];
  });
}

function bands({ row, rect }: LaneBox, unit: number, { theme }: SceneRoom): Primitive[] {
  const middle = row.y + row.height / 2;
  const x = rect.x + rect.width;
  const width = row.width - rect.width;
  const level2 = 4 * unit;
  return [
    {
      kind: 'rect',
      x,
      y: row.y + 1,
      width,
      height: middle - level2 - row.y - 1,
      fill: theme.good,
      opacity: 0.08,
    },
    {
      kind: 'rect',
      x,
      y: middle + level2,
      width,
      height: bottom(row) - 1 - middle - level2,
      fill: theme.bad,
      opacity: 0.08,
    },
    {
      kind: 'path',
      segments: [
        ['M', x, middle],
        ['L', x + width, middle],
      ],
      stroke: theme.faint,
      strokeWidth: 1,
      dash: [4, 4],
    },
  ];
}

/** One item for the whole curve of a lane. */
export function emotionCurve(
  layout: BoardLayout,
  lane: LaneBox,
  gaps: ReadonlyMap<Id, StepGap | null>,
  room: SceneRoom,
): SceneItem {
  const { theme, language } = room;
  const words = speak(sceneText, language);
  const unit = unitOf(lane.row, gaps);
  const drawn = points(layout, lane.row, gaps, unit);
  const marks = drawn.flatMap(({ x, y, gap, manual }): Primitive[] => {
    const tone = gap === 0 ? theme.faint : gap > 0 ? theme.good : theme.bad;
    const figure = Math.abs(gap).toLocaleString(language, { maximumFractionDigits: 1 });
    const text = `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${figure}${manual ? ` (${words.manual})` : ''}`;
    return [
      {
        kind: 'rect',
        x: x - dot / 2 - 1,
        y: y - dot / 2 - 1,
        width: dot + 2,
        height: dot + 2,
        radius: gap < 0 ? 2 : (dot + 2) / 2,
        fill: theme.card,
        stroke: tone,
        strokeWidth: 3,
      },
      ...drawLine(
        text,
        14,
        { x: x - 60, y: gap < 0 ? y + 9 : y - 27, face: 'semibold', fill: tone, align: 'center', width: 120 },
        room,
      ),
    ];
  });
  return {
    key: `curve/${lane.lane.id}`,
    bounds: lane.row,
    primitives: [
      ...bands(lane, unit, room),
      { kind: 'path', segments: smoothPath(drawn), stroke: theme.accent, strokeWidth: 3 },
      ...marks,
    ],
  };
}
