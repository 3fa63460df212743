// What the two views show on the headers: blind spots of the company on customer steps, and on stages whether the company
// meets the customer there. Each is a sign and a word beside its colour. The customer knows of neither.
import { analyseMap } from '../../analysis/map-analysis';
import { bottom, type Rect, right } from '../../base/geometry';
import type { BoardLayout, StageBox, StepBox } from '../../layout/board';
import { lineLabel } from '../../layout/board/board-type';
import type { Project } from '../../model/project';
import { speak } from '../../text/language';
import { sceneText, stageContactText } from '../../text/scene-text';
import { blindSpotShape } from '../icons/board-shapes';
import { shapePath } from '../icons/shape-path';
import type { PathSegment, Primitive, SceneItem } from '../primitives';
import { drawLine, type SceneRoom } from './scene-room';

const size = 11;
const tag = { height: 17, padding: 7, sign: 12, gap: 5 };
/** How much of a ghosted header is still seen. */
const ghost = 0.45;

/** A tag across the lower edge of a header, at its right end, or as far left as it needs. */
function tagOn(
  box: Rect,
  text: string,
  room: SceneRoom,
): { place: Rect; text: Primitive[]; sign: { x: number; y: number } } {
  const line = lineLabel(text, 'semibold', size, room.type).lines[0];
  const width = 2 * tag.padding + tag.sign + tag.gap + (line?.width ?? 0);
  const place = { x: right(box) - width - 8, y: bottom(box) - 7, width, height: tag.height };
  const sign = { x: place.x + tag.padding, y: place.y + (tag.height - tag.sign) / 2 };
  const at = {
    x: sign.x + tag.sign + tag.gap,
    y: place.y + 1.5,
    face: 'semibold',
    fill: room.theme.ink,
  } as const;
  return { place, text: drawLine(text, size, at, room), sign };
}

function hatch({ x, y, width, height }: Rect): PathSegment[] {
  const lines: PathSegment[] = [];
  for (let at = 12 - height; at < width; at += 12) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    lines.push(['M', x + from, y + height - (from - at)], ['L', x + to, y + height - (to - at)]);
  }
  return lines;
}

function blindSpot({ step, rect }: StepBox, room: SceneRoom): SceneItem {
  const { theme, side } = room;
  const { place, text, sign } = tagOn(rect, speak(sceneText, room.language).blindSpot, room);
  const veil: Primitive = { kind: 'rect', ...rect, radius: 6, fill: theme.sheet, opacity: ghost };
  return {
    key: `blind/${step.id}`,
    bounds: {
      x: Math.min(rect.x, place.x) - 1,
      y: rect.y - 1,
      width: rect.width + 2,
      height: rect.height + 11,
    },
    primitives: [
      ...(side === 'company' ? [veil] : []),
      { kind: 'path', segments: hatch(rect), stroke: theme.faint, strokeWidth: 1, opacity: 0.28 },
      {
        kind: 'path',
        segments: [
          ['M', rect.x, rect.y],
          ['L', right(rect), rect.y],
          ['L', right(rect), bottom(rect)],
          ['L', rect.x, bottom(rect)],
          ['Z'],
        ],
        stroke: theme.faint,
        strokeWidth: 1.5,
        dash: [6, 4],
      },
      {
        kind: 'rect',
        ...place,
        radius: tag.height / 2,
        fill: theme.card,
        stroke: theme.faint,
        strokeWidth: 1,
      },
      shapePath(blindSpotShape, { ...sign, size: tag.sign, stroke: theme.bad }),
      ...text,
    ],
  };
}

/** On the company's side the steps it sees are underlined. */
function seenStep({ step, rect }: StepBox, { theme }: SceneRoom): SceneItem {
  const line = { x: rect.x + 6, y: bottom(rect) - 4, width: rect.width - 12, height: 4 };
  return {
    key: `seen/${step.id}`,
    bounds: line,
    primitives: [{ kind: 'rect', ...line, radius: 2, fill: theme.accent }],
  };
}

/** An empty ring, a ring with a core, a ring with a tick. */
function contactSign(
  contact: StageBox['stage']['contact'],
  { x, y }: { x: number; y: number },
  room: SceneRoom,
): Primitive[] {
  const { ink, card } = room.theme;
  const ring = { kind: 'rect', x, y, width: tag.sign, height: tag.sign, radius: tag.sign / 2 } as const;
  if (contact === 'none') return [{ ...ring, stroke: ink, strokeWidth: 1.5 }];
  if (contact === 'contact') {
    const core = {
      x: x + 3.5,
      y: y + 3.5,
      width: tag.sign - 7,
      height: tag.sign - 7,
      radius: (tag.sign - 7) / 2,
    };
    return [
      { ...ring, stroke: ink, strokeWidth: 1.5 },
      { kind: 'rect', ...core, fill: ink },
    ];
  }
  const tick: PathSegment[] = [
    ['M', x + 3, y + 6.5],
    ['L', x + 5.2, y + 8.6],
    ['L', x + 9, y + 4],
  ];
  return [
    { ...ring, fill: ink },
    { kind: 'path', segments: tick, stroke: card, strokeWidth: 1.6 },
  ];
}

function contactBadge({ stage, rect }: StageBox, room: SceneRoom): SceneItem {
  const { place, text, sign } = tagOn(rect, stageContactText[stage.contact][room.language], room);
  return {
    key: `contact/${stage.id}`,
    bounds: { x: place.x - 1, y: place.y - 1, width: place.width + 2, height: place.height + 2 },
    primitives: [
      {
        kind: 'rect',
        ...place,
        radius: tag.height / 2,
        fill: room.theme.card,
        stroke: room.theme.header,
        strokeWidth: 1,
      },
      ...contactSign(stage.contact, sign, room),
      ...text,
    ],
  };
}

/**
 * The marks of a board. Where the map tells nothing of the company – no lane of its process, no stage with a contact –
 * there are none: nobody has looked yet.
 */
export function sideMarks(project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] {
  if (room.side === 'customer') return [];
  const blind = new Set(analyseMap(project, layout.mapId).blindSpots.map(({ step }) => step.id));
  const hasProcess = layout.lanes.some(({ lane }) => lane.kind === 'company');
  const steps = !hasProcess
    ? []
    : layout.steps.flatMap((box) =>
        blind.has(box.step.id) ? blindSpot(box, room) : room.side === 'company' ? seenStep(box, room) : [],
      );
  const stages = layout.stages.filter(({ stage }) => hasProcess || stage.contact !== 'none');
  return [...steps, ...stages.map((box) => contactBadge(box, room))];
}
