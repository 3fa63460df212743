// What holds of everything that lies on a map: its place is whole, on its own map, and so is its group.
import type { Problem } from './invariants';
import { type LyingType, lyingTypes } from './lying';
import type { Project } from './project';
import type { RecordByType } from './records';

type Placed = RecordByType[LyingType | 'note'];

const allOrNone = (...values: readonly unknown[]): boolean =>
  new Set(values.map((value) => value === null)).size === 1;

/** True where the fields that say where it lies go together. */
function isWhole(record: Placed): boolean {
  const { x, y, stageId } = record;
  if (record.type === 'note') {
    const { width, height, groupId } = record;
    const lies = x !== null;
    return (
      allOrNone(x, y) &&
      allOrNone(width, height) &&
      (lies ? stageId === null : width === null && groupId === null)
    );
  }
  if (record.type === 'picture') {
    const { width, height, groupId } = record;
    return allOrNone(x, y, width, height) && (x !== null || (stageId !== null && groupId === null));
  }
  return record.type !== 'arrow' || record.endX !== 0 || record.endY !== 0;
}

/** The ones broken; a note's cell is looked at with the other notes. */
export function* lyingProblems(project: Project): Generator<Problem> {
  for (const type of [...lyingTypes, 'note'] as const) {
    for (const record of project[type].values()) {
      const { id, mapId, stageId, laneId, groupId } = record;
      const problem = (invariant: Problem['invariant']): Problem => ({ invariant, type, id });
      if (!isWhole(record)) yield problem('lying-whole');
      const group = groupId === null ? undefined : project.group.get(groupId);
      if ((group ?? record).mapId !== mapId) yield problem('group-in-own-map');
      if (type === 'note') continue;
      if (!allOrNone(stageId, laneId)) yield problem('lying-over-cell-or-free');
      const stage = stageId === null ? undefined : project.stage.get(stageId);
      const lane = laneId === null ? undefined : project.lane.get(laneId);
      if ((stage ?? record).mapId !== mapId || (lane ?? record).mapId !== mapId) {
        yield problem('lying-in-own-map');
      }
    }
  }
}
