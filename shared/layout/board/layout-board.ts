// Where everything on the board is. Columns first (widths), then headers (heights), then lanes row by row, then
// the parking lot beside the grid, then the free area below both. A function of the project: the same records, the same rectangles.
import { bottom, inflate, type Rect, rect, right, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import { cellKey, mapStructure, notesByCell, notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import { holdsNotes, type Lane } from '../../model/records/lane';
import type { Note } from '../../model/records/note';
import type { BoardLayout, CellBox, LaneBox, NoteBox, TouchpointBox } from '../board';
import { type BoardType, label, labelHeight } from './board-type';
import { type Column, layoutColumns, type StepPlace, stepPlaces } from './columns';
import { layoutConnectors } from './connectors/layout-connectors';
import { layoutFree } from './free-area';
import { layoutHeaders } from './headers';
import * as measures from './measures';
import { noteBox } from './note-box';
import { flowNotes } from './note-flow';
import { layoutCards } from './touchpoint-cards';

const moved = (place: Rect, x: number, y: number): Rect => ({ ...place, x: place.x + x, y: place.y + y });

interface Rows {
  readonly lanes: LaneBox[];
  readonly cells: CellBox[];
  readonly touchpoints: TouchpointBox[];
  readonly notes: Map<Id, NoteBox>;
}

interface RowInput {
  readonly project: Project;
  readonly mapId: Id;
  readonly columns: readonly Column[];
  readonly places: readonly StepPlace[];
  readonly type: BoardType;
}

function layoutLane(
  lane: Lane,
  top: number,
  { project, mapId, columns, places, type }: RowInput,
  rows: Rows,
): number {
  const { laneHeader, margin, minRowHeight, foldedRowHeight, emotionRowHeight } = measures;
  const name = label(lane.name, 'semibold', laneHeader.size, laneHeader.width - 2 * laneHeader.padding, type);
  const cells = notesByCell(project, mapId);
  const shown = !lane.folded && holdsNotes(lane.kind);
  const flows = columns.map((column) =>
    shown
      ? flowNotes(cells.get(cellKey(column.stage.id, lane.id)) ?? noNotes, column.noteColumns, type)
      : null,
  );
  const cards = lane.kind === 'touchpoints' && !lane.folded ? layoutCards(project, places, type) : null;
  const kept = lane.folded ? foldedRowHeight : lane.kind === 'emotion' ? emotionRowHeight : minRowHeight;
  const height = Math.max(
    kept,
    2 * laneHeader.padding + labelHeight(name),
    cards?.height ?? 0,
    ...flows.map((flow) => flow?.height ?? 0),
  );
  columns.forEach((column, at) => {
    const flow = flows[at];
    if (flow === null || flow === undefined) return;
    const notes = cells.get(cellKey(column.stage.id, lane.id)) ?? noNotes;
    rows.cells.push({
      stageId: column.stage.id,
      laneId: lane.id,
      rect: rect(column.x, top, column.width, height),
      noteIds: notes.map((note) => note.id),
    });
    notes.forEach((note, place) => {
      const area = moved(flow.rects[place] as Rect, column.x, top);
      rows.notes.set(note.id, noteBox(note, area, type.fitNote(note.text, note.emphasis).fit));
    });
  });
  for (const box of cards?.boxes ?? []) rows.touchpoints.push({ ...box, rect: moved(box.rect, 0, top) });
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

const noNotes: readonly Note[] = [];

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
  const input = { project, mapId, columns, places, type };
  const gridBottom = structure.lanes.reduce(
    (top, lane) => layoutLane(lane, top, input, rows),
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
