// Puts lying things, and notes that are to lie, where a hand or an arrangement wants them; with the place their size may
// change. What is asked for beyond the board is brought back to its edge; in the free area nothing lies above or left.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { ok } from '../../base/result';
import { isLying, type LyingType, lyingOn, lyingTypes } from '../../model/lying';
import type { Project } from '../../model/project';
import type { RecordByType } from '../../model/records';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canChangeItems } from '../rules/can-change-items';
import { canLieThere } from '../rules/can-lie-there';
import { placedWithin } from './placed-within';

/** Where one of them goes, in board units; what is not said stays as it is. */
export interface Placement {
  readonly id: Id;
  /** The cell whose corner x and y count from; both null: the free area. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly endX?: number;
  readonly endY?: number;
}

type Placeable = RecordByType[LyingType | 'note'];

function findPlaceable(project: Project, id: Id): Placeable | undefined {
  for (const type of ['note', ...lyingTypes] as const) {
    const record = project[type].get(id);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** The fields of its place; a record without some of them is not asked to have them. */
function placed(record: Placeable, { id: _id, ...asked }: Placement): Partial<Placeable> {
  const { stageId, laneId } = asked;
  if (record.type !== 'arrow') {
    const { width, height } = asked;
    const sized = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    const { height: high, ...rest } = placedWithin({ stageId, x: asked.x, y: asked.y, ...sized });
    const isHigh = high !== undefined && record.type !== 'free_text';
    return { stageId, laneId, ...rest, ...(isHigh && { height: high }) };
  }
  const { x, y, endX = record.endX, endY = record.endY } = asked;
  return { stageId, laneId, ...placedWithin({ stageId, x, y, endX, endY }) };
}

/** Notes that begin to lie come on top of what lies there, in the order given. */
function newKeys(project: Project, mapId: Id, ids: readonly Id[]): ReadonlyMap<Id, OrderKey> {
  const top = lyingOn(project, mapId).at(-1)?.order ?? null;
  const keys = keysBetween(top, null, ids.length);
  return new Map(ids.map((id, at) => [id, keys[at] as OrderKey]));
}

const placing = (name: string): Command<{ readonly placements: readonly Placement[] }> => ({
  name,
  plan(project, { placements }) {
    const found = placements.flatMap((placement) => {
      const record = findPlaceable(project, placement.id);
      return record === undefined ? [] : [{ record, placement }];
    });
    const [first] = found;
    if (first === undefined) return refused('gone');
    const { mapId } = first.record;
    if (found.some(({ record }) => record.mapId !== mapId)) return refused('other-map');
    if (found.some(({ placement }) => !canLieThere(project, { ...placement, mapId }))) return refused('gone');
    // A note over a cell would be neither in it nor beside it.
    if (found.some(({ record, placement }) => record.type === 'note' && placement.stageId !== null)) {
      return refused('can-hold-notes');
    }
    const ids = found.map(({ record }) => record.id);
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const keys = newKeys(
      project,
      mapId,
      found.flatMap(({ record }) => (isLying(record) ? [] : [record.id])),
    );
    return ok(
      diffOf(
        found.map(({ record, placement }): Change | null => {
          const order = keys.get(record.id) ?? record.order;
          return updating(record, { ...placed(record, placement), order } as Partial<Placeable>);
        }),
      ),
    );
  },
});

export const moveItems = placing('move-items');
export const resizeItems = placing('resize-items');
export const alignItems = placing('align-items');
export const distributeItems = placing('distribute-items');
export const tidyItems = placing('tidy-items');
