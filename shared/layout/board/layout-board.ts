// Where everything on the board is. Columns first (widths), then headers (heights), then lanes row by row, then
// the parking lot beside the grid, then the free area below both. A function of the project: the same records, the same rectangles.
import { bottom, inflate, moved, type Rect, rect, right, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import { mapStructure, notesByCell, notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { BoardLayout, CellBox, LaneBox, NoteBox, TouchpointBox } from '../board';
import { type BoardType, label, labelHeight } from './board-type';
import { layoutColumns, stepPlaces } from './columns';
import { layoutConnectors } from './connectors/layout-connectors';
import { laneContents } from './contents-by-kind';
import { layoutFree } from './free-area';
import { layoutHeaders } from './headers';
import { emptyContents, type LaneInput } from './lane-contents';
import * as measures from './measures';
import { noteBox } from './note-box';
import { flowNotes } from './note-flow';

/** The boxes of all rows so far. */
interface Rows {
  readonly lanes: LaneBox[];
  readonly cells: CellBox[];
  readonly touchpoints: TouchpointBox[];
  readonly notes: Map<Id, NoteBox>;
}

/** Lays a lane below `top`; returns where it ends. */
function layoutLane(input: LaneInput, top: number, rows: Rows): number {
  const { lane, columns, type } = input;
  const { laneHeader, margin, minRowHeight, foldedRowHeight } = measures;
  const name = label(lane.name, 'semibold', laneHeader.size, laneHeader.width - 2 * laneHeader.padding, type);
  const contents = lane.folded ? emptyContents(0) : laneContents(input);
  const height = Math.max(
    lane.folded ? foldedRowHeight : minRowHeight,
    2 * laneHeader.padding + labelHeight(name),
    contents.height,
  );
  const { cells = [], touchpoints = [], notes = [] } = contents.boxes({ top, height });
  rows.cells.push(...cells);
  rows.touchpoints.push(...touchpoints);
  for (const box of notes) rows.notes.set(box.note.id, box);
  const last = columns.at(-1);
  const rowEnd = last === undefined ? margin + laneHeader.width : last.x + last.width;
  rows.lanes.push({
    lane,
    label: name,
    rect: rect(margin, top, laneHeader.width, height),
    row: rect(margin, top, rowEnd - margin, height),
  });
  return top + height;
}

/** Lays out one map. Throws for an id that is no map of the project. */
export function layoutBoard(project: Project, mapId: Id, type: BoardType): BoardLayout {
  const map = project.map.get(mapId);
  if (map === undefined) throw new Error('no such map');
  const structure = mapStructure(project, mapId);
  const columns = layoutColumns(structure, notesByCell(project, mapId));
  const places = columns.flatMap((column) =>
    stepPlaces(
      column,
      (structure.stepsOf.get(column.stage.id) ?? []).map((step) => step.id),
    ),
  );
  const headers = layoutHeaders(map, structure, columns, places, type);
  const rows: Rows = { lanes: [], cells: [], touchpoints: [], notes: new Map() };
  const gridBottom = structure.lanes.reduce(
    (top, lane) => layoutLane({ project, mapId, lane, columns, places, type }, top, rows),
    headers.bottom,
  );

  const { parking: lot, margin, laneHeader } = measures;
  const gridRight = columns.reduce(
    (end, column) => Math.max(end, column.x + column.width),
    margin + laneHeader.width,
  );
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
    columns,
    lanes: rows.lanes,
  };
  const { free, lying, notes, overCells, isEmpty } = layoutFree(project, mapId, above, type);
  for (const box of notes) rows.notes.set(box.note.id, box);
  const stages = headers.boxes.stages.map((box) => ({
    ...box,
    column: rect(box.rect.x, box.rect.y, box.rect.width, gridBottom - box.rect.y),
  }));
  const parkingBox = { ...parking, noteIds: parked.map((note) => note.id) };
  const titled = union(
    union(grid, parking.rect),
    rect(margin, margin, right(headers.title.rect) - margin, 1),
  );
  const whole = overCells === null ? titled : union(titled, overCells);
  const connectors = [...project.connector.values()].filter((connector) => connector.mapId === mapId);
  return {
    mapId,
    bounds: inflate(union(whole, free.rect), margin),
    content: inflate(isEmpty ? whole : union(whole, free.rect), margin),
    ...headers.boxes,
    title: headers.title,
    stages,
    ...rows,
    parking: parkingBox,
    free,
    lying,
    connectors: layoutConnectors(connectors, { ...rows, stages, parking: parkingBox, free }, type),
  };
}
