// Which notes travel when the board is laid out anew, and which stay where they are.
import { describe, expect, it } from 'vitest';
import { rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { keysBetween } from '#shared/base/order-key';
import { diffOf, updating } from '#shared/change/build-diff';
import { apply } from '#shared/change/diff';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { note } from '#shared/model/records/note';
import { mostTravellers, planTravel } from '../../../renderer/canvas/overlay/travel-plan';
import { testId } from '../change/arbitrary-project';
import { laneIds, mapId, noteIds, smallProject, stageIds } from '../change/small-project';
import { metrics } from '../layout/type/bundled-metrics';

const [first, second] = noteIds;
const everything = rect(-1e6, -1e6, 2e6, 2e6);
const type = boardType(metrics);
const lay = (project: Project): BoardLayout => layoutBoard(project, mapId, type);

const moved = (project: Project, id: Id, values: Parameters<typeof updating>[1]): Project => {
  const record = project.note.get(id);
  if (record === undefined) throw new Error('no note');
  return apply(project, diffOf([updating(record, values)]));
};
const laid = lay(smallProject);
const away = { stageId: stageIds[2], laneId: laneIds[1] };

describe('the plan of a travel', () => {
  it('takes what stands elsewhere, with the way it has come, and what that has pushed', () => {
    const after = lay(moved(smallProject, first, away));
    const groups = planTravel(laid, after, everything, null, null);
    const of = (id: Id) => groups.find(({ ids }) => ids.includes(id));
    const [from, to] = [laid.notes.get(first)?.rect, after.notes.get(first)?.rect];
    expect(of(first)).toMatchObject({
      dx: (from?.x ?? 0) - (to?.x ?? 0),
      dy: (from?.y ?? 0) - (to?.y ?? 0),
    });
    // It comes furthest and lies on top; its neighbour moves up.
    expect(groups.at(-1)?.ids).toContain(first);
    expect(of(second)).toBeDefined();
    for (const { ids, dx, dy } of groups) {
      for (const id of ids) {
        const old = laid.notes.get(id)?.rect;
        const now = after.notes.get(id)?.rect;
        expect([(now?.x ?? 0) + dx, (now?.y ?? 0) + dy]).toEqual([old?.x, old?.y]);
      }
    }
  });

  it('is empty where nothing changed its place', () => {
    const recoloured = lay(moved(smallProject, first, { color: 'pink' }));
    expect(planTravel(laid, recoloured, everything, null, null)).toEqual([]);
    expect(planTravel(laid, laid, everything, null, null)).toEqual([]);
  });

  it('begins where a carried note was let go, also when it goes back to its place', () => {
    const carried = { ids: new Set([first]), dx: 70, dy: -30 };
    const [group] = planTravel(laid, laid, everything, carried, null);
    expect(group).toEqual({ dx: 70, dy: -30, ids: [first] });
  });

  it('leaves the note that is typed in to its field', () => {
    const after = lay(moved(smallProject, first, away));
    const groups = planTravel(laid, after, everything, null, first);
    expect(groups.flatMap(({ ids }) => ids)).not.toContain(first);
  });

  it('takes no note whose whole way is out of view', () => {
    const after = lay(moved(smallProject, first, away));
    expect(planTravel(laid, after, rect(-9_000, -9_000, 100, 100), null, null)).toEqual([]);
  });

  it('is none at all where more would move than an eye follows', () => {
    const orders = keysBetween(null, null, mostTravellers + 2);
    const many = orders.map((order, at) =>
      makeRecord(note, testId('N', 100 + at), {
        mapId,
        stageId: stageIds[0],
        laneId: laneIds[0],
        order,
        text: `${at}`,
      }),
    );
    const crowd = projectOf([...allRecords(smallProject), ...many]);
    const last = many.at(-1)?.id ?? '';
    const shifted = moved(crowd, last, { order: '0' });
    expect(planTravel(lay(crowd), lay(shifted), everything, null, null)).toEqual([]);
    const few = moved(crowd, last, { stageId: null, laneId: null });
    expect(planTravel(lay(crowd), lay(few), everything, null, null).length).toBeGreaterThan(0);
  });
});
