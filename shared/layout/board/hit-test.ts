// What lies under a point. The grid itself is the index: a cell is found first, then one of its few notes. What lies
// freely has an index of its own.
import { type BoardPoint, contains, inflate, intersects, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, Hit } from '../board';
import { distanceTo } from './connectors/way';
import { lyingIn, topmostAt } from './lying-at';

/** The last of the notes under the point, or null. */
function noteAt(layout: BoardLayout, ids: readonly Id[], point: BoardPoint): Id | null {
  return (
    ids.findLast((id) => {
      const box = layout.notes.get(id);
      return box !== undefined && contains(box.rect, point);
    }) ?? null
  );
}

/** The topmost of the connectors no farther than `reach` from the point: by its line, or by its label. */
function connectorAt({ connectors }: BoardLayout, point: BoardPoint, reach: number): Id | null {
  const hit = connectors.findLast(
    ({ way, bounds, label }) =>
      (label !== null && contains(label.rect, point)) ||
      (contains(inflate(bounds, reach), point) && distanceTo(way, point) <= reach),
  );
  return hit?.connector.id ?? null;
}

/**
 * The thing under the point, the topmost of several; null for the empty board. What is thin – a connector, an arrow, the
 * border of a frame – is hit within `reach` board units.
 */
export function hitTest(layout: BoardLayout, point: BoardPoint, reach = 0): Hit | null {
  const onPile = topmostAt(layout, 'pile', point, reach);
  if (onPile !== null) return { kind: layout.notes.has(onPile) ? 'note' : 'lying', id: onPile };
  const hit = placeAt(layout, point);
  if (hit?.kind === 'note') return hit;
  const id = connectorAt(layout, point, reach);
  if (id !== null) return { kind: 'connector', id };
  const frame = topmostAt(layout, 'frames', point, reach);
  return frame === null ? hit : { kind: 'lying', id: frame };
}

function placeAt(layout: BoardLayout, point: BoardPoint): Hit | null {
  if (contains(layout.parking.rect, point)) {
    const id = noteAt(layout, layout.parking.noteIds, point);
    return id === null ? { kind: 'parking' } : { kind: 'note', id };
  }
  for (const { kind, id, rect } of layout.pieces.values()) {
    if (contains(rect, point)) return { kind, id };
  }
  const pieceCell = layout.pieceCells.find(({ rect }) => contains(rect, point));
  if (pieceCell !== undefined) return { kind: 'cell', stageId: pieceCell.stageId, laneId: pieceCell.laneId };
  const cell = layout.cells.find(({ rect }) => contains(rect, point));
  if (cell !== undefined) {
    const id = noteAt(layout, cell.noteIds, point);
    return id === null ? { kind: 'cell', stageId: cell.stageId, laneId: cell.laneId } : { kind: 'note', id };
  }
  const step = layout.steps.find(({ rect }) => contains(rect, point));
  if (step !== undefined) return { kind: 'step', id: step.step.id };
  const stage = layout.stages.find(({ rect, fold }) => contains(fold?.column ?? rect, point));
  if (stage !== undefined) return { kind: 'stage', id: stage.stage.id };
  const phase = layout.phases.find(({ rect, fold }) => contains(fold?.column ?? rect, point));
  if (phase !== undefined) return { kind: 'phase', id: phase.phase.id };
  const lane = layout.lanes.find(({ rect, row, held }) => contains(held === null ? rect : row, point));
  if (lane !== undefined) return { kind: 'lane', id: lane.lane.id };
  if (contains(layout.title.rect, point)) return { kind: 'map', id: layout.mapId };
  return contains(layout.free.rect, point) ? { kind: 'free' } : null;
}

/**
 * What a marquee selects: the notes that it touches, in reading order of the cells, then what lies freely, the lowest
 * first. A frame is as good as empty: it is selected when all of it is inside. Where it touches nothing else: the cards of
 * touchpoints.
 */
export function itemsInRect(layout: BoardLayout, area: Rect): readonly Id[] {
  const touched = (ids: readonly Id[]): readonly Id[] =>
    ids.filter((id) => {
      const box = layout.notes.get(id);
      return box !== undefined && intersects(box.rect, area);
    });
  const cells = layout.cells.filter(({ rect }) => intersects(rect, area));
  const items = [
    ...[...cells, layout.parking].flatMap(({ noteIds }) => touched(noteIds)),
    ...lyingIn(layout, area),
  ];
  if (items.length > 0) return items;
  return layout.touchpoints.flatMap(({ id, rect }) => (intersects(rect, area) ? id : []));
}
