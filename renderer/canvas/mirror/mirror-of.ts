// Makes the mirror of a board: the rows of headers, the lane of the keyboard with its neighbours, the parking lot, and the
// connector or loose thing the keyboard is on. In each the columns around the keyboard, in its cell the notes around it. Pure; its size does not grow with the board.
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { cellKey } from '#shared/model/map-structure';
import type { Language } from '#shared/text/language';
import { connectorAt } from '../../tools/keys/connections';
import { headerAt } from '../../tools/keys/header';
import { lies } from '../../tools/keys/lying-keys';
import { placesOf, samePlace } from '../../tools/keys/place';
import { keyboardItem, type Standing, standing } from '../../tools/keys/standing';
import { around, type Mirror, type MirrorCell, type MirrorNotes, type MirrorRow } from './mirror';
import { type MirrorNames, mirrorNames } from './mirror-names';

interface Ground {
  readonly layout: BoardLayout;
  readonly names: MirrorNames;
  readonly selection: ReadonlySet<Id>;
  /** The note or header of the keyboard. */
  readonly item: Id | null;
  /** The cell of the keyboard; null: it stands on a header, or nowhere. */
  readonly cellNow: string | null;
  /** From 1, the middle of what is told. */
  readonly column: number;
  readonly columnCount: number;
  readonly columns: readonly Id[];
}

type Part = Pick<MirrorCell, 'key' | 'name' | 'column'> & Partial<MirrorCell>;

const cellOf = ({ selection }: Ground, role: MirrorCell['role'], part: Part): MirrorCell => ({
  role,
  span: 1,
  selected: selection.has(part.key),
  notes: null,
  ...part,
});

const isNear = ({ column }: Ground, at: number): boolean => Math.abs(at - column) <= around;

/** The stages and folded phases that are columns, from left to right. */
function columnIds({ stages, phases }: BoardLayout): readonly Id[] {
  const folded = phases.filter(({ fold }) => fold !== null);
  return [...stages, ...folded]
    .sort((a, b) => a.rect.x - b.rect.x)
    .map((box) => ('stage' in box ? box.stage.id : box.phase.id));
}

/** The column of a stage, or of a folded phase: the first one holds the lanes. */
const columnOf = (columns: readonly Id[], id: Id | null): number =>
  (id === null ? -1 : columns.indexOf(id)) + 2;

function notesOf({ layout, names, selection, item }: Ground, ids: readonly Id[]): MirrorNotes {
  const at = item === null ? -1 : ids.indexOf(item);
  const first = Math.max(0, at - around);
  const shown = ids.slice(first, Math.max(at, around) + around + 1).flatMap((id, place) => {
    const [note, piece] = [layout.notes.get(id), layout.pieces.get(id)];
    const name = note !== undefined ? names.note(note) : piece !== undefined ? names.piece(piece) : null;
    return name === null ? [] : [{ id, name, place: first + place + 1, selected: selection.has(id) }];
  });
  return { count: ids.length, shown };
}

/** The rows above the lanes; a row without headers is none. */
function headerRows(ground: Ground): MirrorCell[][] {
  const { layout, names, columnCount, columns } = ground;
  const header = (part: Part): MirrorCell => cellOf(ground, 'columnheader', part);
  const title = header({ key: layout.mapId, name: names.map(), column: 1, span: columnCount });
  const phases = new Map<Id, MirrorCell>();
  for (const box of layout.phases) {
    const { id } = box.phase;
    const own = layout.stages.filter(({ stage }) => stage.phaseId === id);
    const column = columnOf(columns, box.fold === null ? (own[0]?.stage.id ?? null) : id);
    const span = box.fold === null ? own.length : 1;
    phases.set(id, header({ key: id, name: names.header(names.phase(box)), column, span }));
  }
  const stages = layout.stages.flatMap(({ stage: { id } }) => {
    const column = columnOf(columns, id);
    return isNear(ground, column) ? [header({ key: id, name: names.header(names.stage(id)), column })] : [];
  });
  const steps = layout.steps.flatMap(({ step: { id, stageId } }) => {
    const column = columnOf(columns, stageId);
    return isNear(ground, column) ? [header({ key: id, name: names.header(names.step(id)), column })] : [];
  });
  const near = [...phases.values()].filter(
    ({ column, span }) => column - around <= ground.column && ground.column < column + span + around,
  );
  return [[title], near, stages, steps].filter((cells) => cells.length > 0);
}

function laneRow(ground: Ground, at: number): MirrorCell[] {
  const { layout, names, cellNow, columns } = ground;
  const box = layout.lanes[at];
  if (box === undefined) return [];
  const { id } = box.lane;
  const cells = placesOf(layout).flatMap((place) => {
    const { stageId, laneId, noteIds } = place;
    const column = laneId === id ? columnOf(columns, stageId) : 0;
    if (column === 0 || !isNear(ground, column)) return [];
    const key = cellKey(stageId, laneId);
    const pieces = [...layout.pieces.values()].filter((piece) => samePlace(piece, place));
    const name = names.cell(place, noteIds.length, pieces);
    const held = [...pieces.map((piece) => piece.id), ...noteIds];
    return [cellOf(ground, 'gridcell', { key, name, column, notes: open(ground, key, cellNow, held) })];
  });
  return [cellOf(ground, 'rowheader', { key: id, name: names.header(names.lane(box)), column: 1 }), ...cells];
}

const open = (
  ground: Ground,
  key: string,
  cellNow: string | null,
  noteIds: readonly Id[],
): MirrorNotes | null => (key === cellNow && noteIds.length > 0 ? notesOf(ground, noteIds) : null);

function parkingRow(ground: Ground): MirrorCell[] {
  const { layout, names, cellNow, columnCount } = ground;
  const place = { stageId: null, laneId: null };
  const key = cellKey(null, null);
  const { noteIds } = layout.parking;
  const name = names.cell(place, noteIds.length, []);
  const notes = open(ground, key, cellNow, noteIds);
  return [cellOf(ground, 'gridcell', { key, name, column: 1, span: columnCount, notes })];
}

/** The connector, or what lies freely, where the keyboard is: below everything, for it stands in no cell. */
function looseRow(ground: Ground): MirrorCell[] {
  const { layout, names, item, columnCount } = ground;
  if (item === null) return [];
  const connector = connectorAt(layout, item);
  const lying = layout.lying.get(item);
  const note = lies(layout, item) ? layout.notes.get(item) : undefined;
  const name =
    connector !== null
      ? names.connector(connector)
      : lying !== undefined
        ? names.lying(lying)
        : note !== undefined
          ? names.note(note)
          : null;
  return name === null ? [] : [cellOf(ground, 'gridcell', { key: item, name, column: 1, span: columnCount })];
}

/** The mirror of a board with the keyboard standing there. */
export function mirrorOf(
  situation: Standing,
  language: Language,
  analysis: MapAnalysis | null = null,
): Mirror {
  const { layout, selection, cell } = situation;
  const item = keyboardItem(situation);
  const header = item === null ? null : headerAt(layout, item);
  const here = standing(situation);
  const nowhere = item === null && cell === null;
  const inCell =
    header === null &&
    !nowhere &&
    (item === null || layout.pieces.has(item) || (layout.notes.has(item) && !lies(layout, item)));
  const cellNow = inCell ? cellKey(here.stageId, here.laneId) : null;
  const stageOfStep = layout.steps.find(({ step }) => step.id === item)?.step.stageId;
  const isColumn = header?.kind === 'stage' || header?.kind === 'phase';
  const columns = columnIds(layout);
  const stageId = isColumn && columns.includes(header.id) ? header.id : (stageOfStep ?? here.stageId);
  const columnCount = columns.length + 1;
  const column = header?.kind === 'lane' ? 1 : Math.max(1, columnOf(columns, stageId));
  const names = mirrorNames(layout, language, analysis);
  const ground = { layout, names, selection, item, cellNow, column, columnCount, columns };

  const heads = headerRows(ground);
  const laneId = header?.kind === 'lane' ? header.id : here.laneId;
  const lane = layout.lanes.findIndex((box) => box.lane.id === laneId);
  const lanes = [lane - 1, lane, lane + 1].filter((at) => at >= 0 && at < layout.lanes.length);
  const loose = looseRow(ground);
  const rowCount = heads.length + layout.lanes.length + 1 + loose.length;
  const parkingIndex = heads.length + layout.lanes.length + 1;
  const row = (index: number, cells: readonly MirrorCell[]): MirrorRow => ({
    key: String(index),
    index,
    cells,
  });
  return {
    name: names.board(),
    rowCount,
    columnCount,
    rows: [
      ...heads.map((cells, at) => row(at + 1, cells)),
      ...lanes.map((at) => row(heads.length + at + 1, laneRow(ground, at))),
      row(parkingIndex, parkingRow(ground)),
      ...(loose.length > 0 ? [row(rowCount, loose)] : []),
    ],
    current: item !== null && (inCell || header !== null || loose.length > 0) ? item : cellNow,
  };
}
