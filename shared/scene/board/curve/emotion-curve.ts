// The emotion curves of a lane: that of the map itself with its values, and those of other maps laid over it. Readable
// without colour: every value has its sign, points have shapes by their sign, curves have dashes and marks of their own.
import type { OverlaidPoint } from '../../../analysis/overlaid-curve';
import type { CurveValue } from '../../../analysis/step-figures';
import type { Id } from '../../../base/id';
import type { BoardLayout, LaneBox } from '../../../layout/board';
import { label, labelHeight } from '../../../layout/board/board-type';
import { curveText } from '../../../text/curve-text';
import { gapText } from '../../../text/figure-text';
import { speak } from '../../../text/language';
import type { Primitive, SceneItem } from '../../primitives';
import { toneOf } from '../card-gauge';
import { figure } from '../figure';
import { drawLabel, drawLine, type SceneRoom } from '../scene-room';
import { curveGround, plotOf } from './curve-ground';
import { curveLegend } from './curve-legend';
import { type CurvePoint, curvePoints, overlaidPoints } from './curve-points';
import { overlayStyles, signMark } from './curve-styles';
import { smoothPath } from './smooth-path';

export const curveKey = (laneId: Id): string => `curve/${laneId}`;

const figureSize = 14;
const captionSize = 11;
const labelWidth = 150;
/** From edge to edge: the mark of a weak emotion, of a strong one, of a curve that is laid over. */
const mark = { weak: 12, strong: 16, overlaid: 10 };
const strongFrom = 4;

/** The point of the strongest emotion, the later one of two as strong. */
const peakOf = (points: readonly CurvePoint[]): CurvePoint | undefined =>
  points.reduce<CurvePoint | undefined>(
    (peak, point) => (Math.abs(point.gap) >= Math.abs(peak?.gap ?? 0) ? point : peak),
    undefined,
  );

function pointMark({ x, y, gap, manual }: CurvePoint, { theme }: SceneRoom): Primitive {
  const size = Math.abs(gap) >= strongFrom ? mark.strong : mark.weak;
  const tone = toneOf(gap, theme);
  // What was set by hand is hollow.
  return {
    kind: 'path',
    segments: figure(signMark(gap), { x, y, size }),
    fill: manual ? theme.card : tone,
    stroke: tone,
    strokeWidth: 2.5,
    round: true,
  };
}

/** The value above a good point, below a bad one, with what is special about it beyond. */
function pointWords(point: CurvePoint, points: readonly CurvePoint[], room: SceneRoom): Primitive[] {
  const { theme, language } = room;
  const say = speak(curveText, language);
  const { x, y, gap, manual } = point;
  const below = gap < 0;
  const place = { x: x - labelWidth / 2, align: 'center', width: labelWidth } as const;
  const captions = [
    ...(manual ? [say.manual] : []),
    ...(points.length > 1 && point === peakOf(points) ? [say.peak] : []),
    ...(points.length > 1 && point === points.at(-1) ? [say.end] : []),
  ].join(' · ');
  const figureTop = below ? y + 9 : y - 28;
  const captionTop = below ? figureTop + 17 : figureTop - 13;
  return [
    ...drawLine(
      gapText(gap, language),
      figureSize,
      { ...place, y: figureTop, face: 'bold', fill: toneOf(gap, theme) },
      room,
    ),
    ...drawLine(captions, captionSize, { ...place, y: captionTop, face: 'medium', fill: theme.faint }, room),
  ];
}

/** Behind the values, where other curves run across them. */
const halo = (words: readonly Primitive[], { theme }: SceneRoom): Primitive[] =>
  words.flatMap((primitive) => {
    if (primitive.kind !== 'text') return [];
    const { x, baseline, width, size } = primitive;
    const area = { x: x - 3, y: baseline - size * 0.8 - 2, width: width + 6, height: size + 3 };
    return [{ kind: 'rect' as const, ...area, radius: 4, fill: theme.sheet, opacity: 0.85 }];
  });

/** Says what the curve will be drawn from. */
function emptyWords(lane: LaneBox, room: SceneRoom): Primitive[] {
  const plot = plotOf(lane);
  const width = Math.min(560, plot.width - 80);
  const words = label(curveText.empty[room.language], 'regular', 16, width, room.type);
  const place = { x: plot.x + 60, y: plot.y + (plot.height - labelHeight(words)) / 2 };
  const ground: Primitive = {
    kind: 'rect',
    x: place.x - 12,
    y: place.y - 8,
    width: Math.max(...words.lines.map((line) => line.width)) + 24,
    height: labelHeight(words) + 16,
    radius: 8,
    fill: room.theme.sheet,
  };
  return [ground, ...drawLabel(words, { ...place, face: 'regular', fill: room.theme.faint }, room)];
}

function overlaid(
  layout: BoardLayout,
  lane: LaneBox,
  curves: readonly (readonly OverlaidPoint[])[],
  { theme }: SceneRoom,
): Primitive[] {
  return curves.flatMap((curve, at): Primitive[] => {
    const style = overlayStyles[at];
    const points = overlaidPoints(layout, lane, curve);
    if (style === undefined || points.length === 0) return [];
    const stroke = theme.connectors[style.color];
    return [
      { kind: 'path', segments: smoothPath(points), stroke, strokeWidth: 2, dash: style.dash },
      {
        kind: 'path',
        segments: points.flatMap((point) => figure(style.mark, { ...point, size: mark.overlaid })),
        fill: stroke,
      },
    ];
  });
}

/** What a lane's curves are drawn from. */
export interface CurveFigures {
  /** By the steps of the map. */
  readonly values: ReadonlyMap<Id, CurveValue>;
  /** Those laid over, in the order of the legend. */
  readonly overlays: readonly (readonly OverlaidPoint[])[];
}

/** One item for all curves of a lane. */
export function emotionCurve(
  layout: BoardLayout,
  lane: LaneBox,
  { values, overlays }: CurveFigures,
  room: SceneRoom,
): SceneItem {
  const points = curvePoints(layout, lane, values);
  const legend = layout.legends.find(({ laneId }) => laneId === lane.lane.id);
  const words = points.flatMap((point) => pointWords(point, points, room));
  const hasCurve = points.length > 0 || overlays.some((curve) => curve.length > 0);
  return {
    key: curveKey(lane.lane.id),
    bounds: lane.row,
    primitives: [
      ...curveGround(lane, room),
      ...(hasCurve ? [] : emptyWords(lane, room)),
      { kind: 'path', segments: smoothPath(points), stroke: room.theme.accent, strokeWidth: 3, round: true },
      // Above it, so that a copy whose curve is the same is seen too.
      ...overlaid(layout, lane, overlays, room),
      ...(overlays.length > 0 ? halo(words, room) : []),
      ...points.map((point) => pointMark(point, room)),
      ...words,
      ...(legend === undefined ? [] : curveLegend(legend, room)),
    ],
  };
}
