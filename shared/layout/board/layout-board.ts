// Where everything on the board is. Columns first (widths), then headers (heights), then lanes row by row, then
// the parking lot beside the grid, then the free area below both. A function of the project: the same records, the same rectangles.
import { bottom, inflate, moved, type Rect, rect, right, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import { mapStructure, notesByCell, notesInCell } from '../../model/map-structure';
import { type Project, projectRecord } from '../../model/project';
import { isLaneSeen, type Side } from '../../model/sides';
import type {
  BoardLayout,
  CellBox,
  CurveLegend,
  LaneBox,
  NoteBox,
  PieceBox,
  PieceCell,
  StepSlot,
  TouchpointBox,
} from '../board';
import { type BoardType, labelHeight, lineLabel, wordLabel } from './board-type';
import { layoutColumns, stepPlaces } from './columns';
import { layoutConnectors } from './connectors/layout-connectors';
import { laneContents } from './contents-by-kind';
import { layoutFree } from './free-area';
import { layoutHeaders } from './headers';
import { heldInLane } from './held-in-lane';
import { emptyContents, type LaneInput } from './lane-contents';
import { layoutFolds } from './layout-folds';
import * as measures from './measures';
import { noteBox } from './note-box';
import { flowNotes } from './note-flow';

/** The boxes of all rows so far. */
interface Rows {
  readonly lanes: LaneBox[];
  readonly cells: CellBox[];
  readonly pieceCells: PieceCell[];
  readonly pieces: Map<Id, PieceBox>;
  readonly legends: CurveLegend[];
  readonly notes: Map<Id, NoteBox>;
}

/** Lays a lane below `top` as far as the grid goes; returns where it ends. A folded one says its name on one line. */
function layoutLane(input: LaneInput, top: number, gridRight: number, rows: Rows): number {
  const { project, mapId, lane, type } = input;
  const { laneHeader, margin, minRowHeight, foldedRowHeight } = measures;
  const { size, sizes, width, padding } = laneHeader;
  const name = lane.folded
    ? lineLabel(lane.name, 'semibold', size, type)
    : wordLabel(lane.name, 'semibold', sizes, width - 2 * padding, type);
  const contents = lane.folded ? emptyContents(foldedRowHeight) : laneContents(input);
  const height = lane.folded
    ? contents.height
    : Math.max(minRowHeight, 2 * padding + labelHeight(name) + (contents.headRoom ?? 0), contents.height);
  const {
    cells = [],
    pieceCells = [],
    pieces = [],
    legends = [],
    notes = [],
  } = contents.boxes({ top, height });
  rows.cells.push(...cells);
  rows.pieceCells.push(...pieceCells);
  rows.legends.push(...legends);
  for (const box of pieces) rows.pieces.set(box.id, box);
  for (const box of notes) rows.notes.set(box.note.id, box);
  rows.lanes.push({
    lane,
    label: name,
    rect: rect(margin, top, laneHeader.width, height),
    row: rect(margin, top, gridRight - margin, height),
    held: lane.folded ? heldInLane(project, mapId, lane) : null,
  });
  return top + height;
}

/** Lays out one map as `side` sees it: lanes it does not see are left out. Throws for an id that is no map of the project. */
export function layoutBoard(project: Project, mapId: Id, type: BoardType, side: Side = 'both'): BoardLayout {
  const map = project.map.get(mapId);
  if (map === undefined) throw new Error('no such map');
  const structure = mapStructure(project, mapId);
  const columns = layoutColumns(structure, notesByCell(project, mapId));
  const { right: gridRight } = columns;
  const places = columns.open.flatMap((column) =>
    stepPlaces(
      column,
      (structure.stepsOf.get(column.stage.id) ?? []).map((step) => step.id),
    ),
  );
  const headers = layoutHeaders(map, structure, columns, places, type);
  const rows: Rows = {
    lanes: [],
    cells: [],
    pieceCells: [],
    pieces: new Map(),
    legends: [],
    notes: new Map(),
  };
  const gridBottom = structure.lanes
    .filter(({ kind }) => isLaneSeen(kind, side))
    .reduce(
      (top, lane) =>
        layoutLane({ project, mapId, lane, columns: columns.open, places, type, side }, top, gridRight, rows),
      headers.bottom,
    );

  const { parking: lot, margin } = measures;
  const parked = notesInCell(project, mapId, null, null);
  const flow = flowNotes(parked, lot.columns, type);
  const header = rect(gridRight + lot.distance, headers.top, measures.columnWidth(lot.columns), lot.header);
  const parkingHeight = Math.max(
    gridBottom - header.y,
    lot.header + Math.max(flow.height, measures.minRowHeight),
  );
  const parking = { rect: rect(header.x, header.y, header.width, parkingHeight), header };
  parked.forEach((note, at) => {
    const area = moved(flow.rects[at] as Rect, header.x, bottom(header));
    rows.notes.set(note.id, noteBox(note, area, type.fitNote(note.text, note.emphasis).fit));
  });
  const grid = rect(margin, margin, gridRight - margin, gridBottom - margin);
  const above = {
    corner: { x: margin, y: Math.max(gridBottom, bottom(parking.rect)) + measures.free.distance },
    width: right(parking.rect) - margin,
    columns: columns.open,
    lanes: rows.lanes,
  };
  const { free, lying, notes, overCells, isEmpty } = layoutFree(project, mapId, above, type);
  for (const box of notes) rows.notes.set(box.note.id, box);
  const { stages, phases } = layoutFolds(project, headers, rows.lanes, gridBottom);
  const parkingBox = { ...parking, noteIds: parked.map((note) => note.id) };
  const titled = union(
    union(grid, parking.rect),
    rect(margin, margin, right(headers.title.rect) - margin, 1),
  );
  const whole = overCells === null ? titled : union(titled, overCells);
  const pieces = [...rows.pieces.values()];
  const touchpoints = pieces.filter((piece): piece is TouchpointBox => piece.kind === 'touchpoint');
  const connectors = [...project.connector.values()].filter((connector) => connector.mapId === mapId);
  return {
    mapId,
    structureLocked: projectRecord(project).structureLocked,
    bounds: inflate(union(whole, free.rect), margin),
    content: inflate(isEmpty ? whole : union(whole, free.rect), margin),
    title: headers.title,
    phases,
    stages,
    steps: headers.steps,
    ...rows,
    touchpoints,
    slots: pieces.filter((piece): piece is StepSlot => piece.kind === 'slot'),
    parking: parkingBox,
    free,
    lying,
    connectors: layoutConnectors(
      connectors,
      { ...rows, touchpoints, stages, parking: parkingBox, free },
      type,
    ),
  };
}
