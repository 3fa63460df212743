// What is folded: a stage or phase as a narrow column that says how much it holds, a lane as a low row. Two chevrons that
// point apart tell it from what is merely narrow.
import { bottom, type Rect, right } from '../../base/geometry';
import type { BoardLayout, Fold, LaneBox, PhaseBox, StageBox } from '../../layout/board';
import { labelHeight, lineLabel } from '../../layout/board/board-type';
import * as measures from '../../layout/board/measures';
import { lineHeightOf } from '../../layout/type/line-box';
import type { TypeName } from '../../model/records';
import type { LaneKind } from '../../model/records/lane';
import { recordCount } from '../../text/record-text';
import type { PathSegment, Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

/** Half the height of a chevron, the gap between the two, and from their middle to the corner of a header. */
const chevron = { half: 5, gap: 6, room: 18 };

/** Two chevrons about a point, pointing apart: sideways for columns, up and down for rows. */
function chevrons(x: number, y: number, along: 'across' | 'down', stroke: string): Primitive {
  const { half, gap } = chevron;
  const at = (sideways: number, ahead: number): readonly [number, number] =>
    along === 'across' ? [x + ahead, y + sideways] : [x + sideways, y + ahead];
  const arm = (way: -1 | 1): PathSegment[] => [
    ['M', ...at(-half, (way * gap) / 2)],
    ['L', ...at(0, way * (gap / 2 + half))],
    ['L', ...at(half, (way * gap) / 2)],
  ];
  return { kind: 'path', segments: [...arm(-1), ...arm(1)], stroke, strokeWidth: 2 };
}

/** The counts below a folded name: the stages of a phase, the notes, the touchpoints if there are any. */
function counted(
  { stageIds, notes, touchpoints }: Fold,
  isPhase: boolean,
  { language }: SceneRoom,
): string[] {
  return [
    ...(isPhase ? [recordCount('stage', stageIds.length, language)] : []),
    recordCount('note', notes, language),
    ...(touchpoints > 0 ? [recordCount('touchpoint', touchpoints, language)] : []),
  ];
}

interface FoldedBox extends Pick<StageBox, 'rect' | 'label'> {
  readonly id: string;
  readonly fold: Fold;
  readonly isPhase: boolean;
}

function column({ id, rect, label, fold, isPhase }: FoldedBox, room: SceneRoom): SceneItem {
  const { theme } = room;
  const { padding, gap, countSize, rowSize } = measures.fold;
  const [ground, ink] = isPhase ? [theme.phase, theme.phaseInk] : [theme.header, theme.headerInk];
  const x = rect.x + padding;
  const counts = rect.y + padding + labelHeight(label) + gap;
  const body: Rect = { ...fold.column, y: bottom(rect), height: bottom(fold.column) - bottom(rect) };
  return {
    key: id,
    bounds: fold.column,
    primitives: [
      { kind: 'rect', ...body, fill: theme.parking },
      { kind: 'rect', ...body, x: right(body) - 1, width: 1, fill: theme.line },
      { kind: 'rect', ...rect, x: rect.x + 1, width: rect.width - 2, fill: ground, radius: 4 },
      chevrons(right(rect) - chevron.room, rect.y + chevron.room, 'across', ink),
      ...drawLabel(label, { x, y: rect.y + padding, face: 'bold', fill: ink }, room),
      ...counted(fold, isPhase, room).flatMap((text, at) =>
        drawLine(
          text,
          countSize,
          { x, y: counts + at * lineHeightOf(countSize), face: 'medium', fill: ink },
          room,
        ),
      ),
      ...fold.rows.flatMap(({ rect: row, notes }) =>
        drawLine(
          String(notes),
          rowSize,
          {
            x: row.x,
            y: row.y + (row.height - lineHeightOf(rowSize)) / 2,
            face: 'semibold',
            fill: theme.faint,
            align: 'center',
            width: row.width,
          },
          room,
        ),
      ),
    ],
  };
}

/** What is counted in a folded lane. */
const counts: Readonly<Partial<Record<LaneKind, TypeName>>> = {
  touchpoints: 'touchpoint',
  images: 'picture',
  metrics: 'metric',
  company: 'company_step',
};

function foldedLane({ lane, rect, row, label, held }: LaneBox, room: SceneRoom): SceneItem {
  const { theme, language } = room;
  const { padding } = measures.laneHeader;
  const x = rect.x + padding + 2 * chevron.half + padding;
  const name = label.lines[0]?.width ?? 0;
  const size = measures.fold.countSize;
  const count = held === null || held === 0 ? '' : recordCount(counts[lane.kind] ?? 'note', held, language);
  const countLabel = lineLabel(count, 'medium', size, room.type);
  const countX = x + name + padding;
  const end = countX + (countLabel.lines[0]?.width ?? 0);
  const middle = row.y + row.height / 2;
  return {
    key: lane.id,
    bounds: { ...rect, width: Math.max(rect.width, end - rect.x) },
    primitives: [
      chevrons(rect.x + padding + chevron.half, middle, 'down', theme.faint),
      ...drawLabel(label, { x, y: middle - label.lineHeight / 2, face: 'semibold', fill: theme.ink }, room),
      ...drawLabel(
        countLabel,
        { x: countX, y: middle - countLabel.lineHeight / 2, face: 'medium', fill: theme.faint },
        room,
      ),
    ],
  };
}

const foldedPhase = ({ phase: { id }, rect, label, fold }: PhaseBox): FoldedBox[] =>
  fold === null ? [] : [{ id, rect, label, fold, isPhase: true }];
const foldedStage = ({ stage: { id }, rect, label, fold }: StageBox): FoldedBox[] =>
  fold === null ? [] : [{ id, rect, label, fold, isPhase: false }];

/** Over all that is not folded: curves run on below folded columns. The names of folded lanes stand over these. */
export const foldedItems = ({ phases, stages, lanes }: BoardLayout, room: SceneRoom): SceneItem[] => [
  ...[...phases.flatMap(foldedPhase), ...stages.flatMap(foldedStage)].map((box) => column(box, room)),
  ...lanes.filter(({ held }) => held !== null).map((box) => foldedLane(box, room)),
];
