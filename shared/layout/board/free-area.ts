// The free area below grid and parking lot, and where everything lies: in it, or over a cell with which it moves. The
// sheet is low while it is empty and grows with what lies there; it never reaches up into the grid.
import { type BoardPoint, bottom, type Rect, rect, right, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import { type Lying, lyingOn } from '../../model/lying';
import type { Project } from '../../model/project';
import type { FreeArea, LaneBox, LyingBox, NoteBox } from '../board';
import type { BoardType } from './board-type';
import type { Column } from './columns';
import { lyingBox, lyingNotePlace } from './lying-box';
import { free as measures } from './measures';
import { noteBox } from './note-box';
import { withCaption } from './picture-caption';

/** What the free area depends on of the board above it. */
export interface Above {
  /** The sheet's top left corner, and the width it has at least. */
  readonly corner: BoardPoint;
  readonly width: number;
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneBox[];
}

export interface Laid {
  readonly free: FreeArea;
  readonly lying: ReadonlyMap<Id, LyingBox>;
  readonly notes: readonly NoteBox[];
  /** Around all that lies over cells; null for nothing. */
  readonly overCells: Rect | null;
  readonly isEmpty: boolean;
}

const nothing = { x: 0, y: 0 };

/** The rectangle of a thing whose x and y count from nothing. */
function bare(record: Lying, type: BoardType): Rect {
  if (record.type === 'note') return lyingNotePlace(record, nothing, type).place;
  const { x, y } = record;
  if (record.type !== 'arrow') return rect(x, y, 0, 0);
  return rect(x + Math.min(0, record.endX), y + Math.min(0, record.endY), 0, 0);
}

/** Nothing a hand puts there lies above or left of the field; should a file say so, all of it lies lower. */
function originOf({ corner }: Above, lying: readonly Lying[], type: BoardType): BoardPoint {
  let [left, top] = [0, 0];
  for (const record of lying) {
    const { x, y } = bare(record, type);
    left = Math.min(left, x);
    top = Math.min(top, y);
  }
  return { x: corner.x - left, y: corner.y + measures.header - top };
}

const around = (rects: readonly Rect[]): Rect | null => {
  const [first, ...others] = rects;
  return first === undefined ? null : others.reduce(union, first);
};

/** The corners of the cells, of all lanes that are not folded. */
function cellCorners({ columns, lanes }: Above): (record: Lying) => BoardPoint | null {
  const lefts = new Map(columns.map(({ stage, x }) => [stage.id, x]));
  const tops = new Map(lanes.flatMap(({ lane, row }) => (lane.folded ? [] : [[lane.id, row.y] as const])));
  return ({ stageId, laneId }) => {
    const [x, y] = [
      stageId === null ? undefined : lefts.get(stageId),
      laneId === null ? undefined : tops.get(laneId),
    ];
    return x === undefined || y === undefined ? null : { x, y };
  };
}

/** Lays out what lies on the map. What lies over a folded lane is not on the board. */
export function layoutFree(project: Project, mapId: Id, above: Above, type: BoardType): Laid {
  const all = lyingOn(project, mapId);
  const inField = all.filter(({ stageId }) => stageId === null);
  const corner = originOf(above, inField, type);
  const cornerOf = cellCorners(above);
  const lying = new Map<Id, LyingBox>();
  const notes: NoteBox[] = [];
  const [frames, pile]: [Id[], Id[]] = [[], []];
  const [inside, over]: [Rect[], Rect[]] = [[], []];
  for (const record of all) {
    const from = record.stageId === null ? corner : cornerOf(record);
    if (from === null) continue;
    let area: Rect;
    if (record.type === 'note') {
      const { place, fit } = lyingNotePlace(record, from, type);
      notes.push(noteBox(record, place, fit));
      area = place;
    } else {
      const box = lyingBox(record, from, type);
      lying.set(record.id, box);
      area = withCaption(box);
    }
    (record.type === 'frame' ? frames : pile).push(record.id);
    (record.stageId === null ? inside : over).push(area);
  }
  const filled = around(inside);
  const width = Math.max(above.width, filled === null ? 0 : right(filled) + measures.room - above.corner.x);
  const end = filled === null ? corner.y + measures.low : bottom(filled) + measures.room;
  const top = above.corner.y + measures.header;
  const free: FreeArea = {
    rect: rect(above.corner.x, above.corner.y, width, end - above.corner.y),
    header: rect(above.corner.x, above.corner.y, width, measures.header),
    field: rect(above.corner.x, top, width, end - top),
    origin: corner,
    noteIds: notes.map(({ note }) => note.id),
    pile,
    frames,
  };
  return { free, lying, notes, overCells: around(over), isEmpty: filled === null };
}
