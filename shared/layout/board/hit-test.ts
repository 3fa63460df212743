// What lies under a point. The grid itself is the index: a cell is found first, then one of its few notes.
import { type BoardPoint, contains, intersects, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, Hit } from '../board';

/** The last of the notes under the point, or null. */
function noteAt(layout: BoardLayout, ids: readonly Id[], point: BoardPoint): Id | null {
  return (
    ids.findLast((id) => {
      const box = layout.notes.get(id);
      return box !== undefined && contains(box.rect, point);
    }) ?? null
  );
}

/** The thing under the point; null for the empty board. */
export function hitTest(layout: BoardLayout, point: BoardPoint): Hit | null {
  if (contains(layout.parking.rect, point)) {
    const id = noteAt(layout, layout.parking.noteIds, point);
    return id === null ? { kind: 'parking' } : { kind: 'note', id };
  }
  const cell = layout.cells.find(({ rect }) => contains(rect, point));
  if (cell !== undefined) {
    const id = noteAt(layout, cell.noteIds, point);
    return id === null ? { kind: 'cell', stageId: cell.stageId, laneId: cell.laneId } : { kind: 'note', id };
  }
  const step = layout.steps.find(({ rect }) => contains(rect, point));
  if (step !== undefined) return { kind: 'step', id: step.step.id };
  const stage = layout.stages.find(({ rect }) => contains(rect, point));
  if (stage !== undefined) return { kind: 'stage', id: stage.stage.id };
  const phase = layout.phases.find(({ rect }) => contains(rect, point));
  if (phase !== undefined) return { kind: 'phase', id: phase.phase.id };
  const lane = layout.lanes.find(({ rect }) => contains(rect, point));
  if (lane !== undefined) return { kind: 'lane', id: lane.lane.id };
  return contains(layout.title.rect, point) ? { kind: 'map', id: layout.mapId } : null;
}

/** The notes that a marquee touches, in reading order of the cells. */
export function notesInRect(layout: BoardLayout, area: Rect): readonly Id[] {
  const touched = (ids: readonly Id[]): readonly Id[] =>
    ids.filter((id) => {
      const box = layout.notes.get(id);
      return box !== undefined && intersects(box.rect, area);
    });
  const cells = layout.cells.filter(({ rect }) => intersects(rect, area));
  return [...cells, layout.parking].flatMap(({ noteIds }) => touched(noteIds));
}
