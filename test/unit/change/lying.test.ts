// The commands on what lies freely, drawn at random with numbers from anywhere: the project is whole after each, every
// record passes its validator, and undo leads back exactly.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addLying, type NewThing } from '#shared/change/commands/add-lying';
import { addNotes } from '#shared/change/commands/add-notes';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { editFreeText } from '#shared/change/commands/edit-free-text';
import { groupItems } from '#shared/change/commands/group-items';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { moveNotes } from '#shared/change/commands/move-notes';
import {
  alignItems,
  distributeItems,
  moveItems,
  type Placement,
  resizeItems,
  tidyItems,
} from '#shared/change/commands/place-items';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { renameItem } from '#shared/change/commands/rename-item';
import { restackItems } from '#shared/change/commands/restack-items';
import { styleLying } from '#shared/change/commands/style-lying';
import { ungroupItems } from '#shared/change/commands/ungroup-items';
import { apply, between, isEmpty } from '#shared/change/diff';
import { undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import { findLying, lyingOn } from '#shared/model/lying';
import { notesInCell } from '#shared/model/map-structure';
import { allRecords, type Project } from '#shared/model/project';
import { parseRecord, type RecordType } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { farthest } from '#shared/model/records/lying';
import { countingContext, laneIds, mapId, noteIds, smallProject, stageIds } from './small-project';

const context = countingContext();
function run<A>(project: Project, command: Command<A>, args: A): Project {
  return apply(project, unwrap(planWhole(project, command, args, context)));
}
const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const plan = planWhole(project, command, args, context);
  return plan.ok ? 'allowed' : (plan.error.details?.reason ?? plan.error.code);
};

const free = { stageId: null, laneId: null };
const cell = { stageId: stageIds[1], laneId: laneIds[2] };
const things: readonly NewThing[] = [
  { type: 'frame', ...free, x: 0, y: 0, width: 300, height: 200, name: 'Гипотезы' },
  { type: 'free_text', ...cell, x: -5, y: 10, width: 200, text: 'Здесь теряем' },
  { type: 'arrow', ...free, x: 50, y: 60, endX: 70, endY: -20 },
];
const withThings = run(smallProject, addLying, { mapId, things });
const [frameId, textId, arrowId] = lyingOn(withThings, mapId).map(({ id }) => id) as [Id, Id, Id];
const [n1, n2, n3] = noteIds;
const board = run(withThings, moveItems, { placements: [{ id: n3, ...free, x: 400, y: 30 }] });

const far = fc.oneof(
  fc.constantFrom(-1e9, 1e9, 0, -0, 0.5),
  fc.double({ min: -5_000, max: 5_000, noNaN: true }),
);
const anyId = fc.constantFrom(frameId, textId, arrowId, n1, n2, n3);
const ids = fc.uniqueArray(anyId, { minLength: 1, maxLength: 5 });
const placement: fc.Arbitrary<Placement> = fc
  .record({
    id: anyId,
    place: fc.constantFrom(free, free, cell),
    x: far,
    y: far,
    size: fc.option(far),
    end: far,
  })
  .map(({ place, size, end, ...rest }) => ({
    ...{ ...rest, ...place, endX: end, endY: rest.x },
    ...(size === null ? {} : { width: size, height: size }),
  }));
const placements = fc
  .uniqueArray(placement, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((each) => ({ placements: each }));

// biome-ignore lint/suspicious/noExplicitAny: a list of commands with arguments of their own
type Anything = [Command<any>, unknown];
const step: fc.Arbitrary<Anything> = fc.oneof(
  ...[moveItems, resizeItems, alignItems, distributeItems, tidyItems].map((command) =>
    placements.map((args): Anything => [command, args]),
  ),
  ids.map((chosen): Anything => [groupItems, { ids: chosen }]),
  ids.map((chosen): Anything => [ungroupItems, { ids: chosen }]),
  ids.map((chosen): Anything => [removeItems, { ids: chosen }]),
  ids.map((chosen): Anything => [duplicateNotes, { ids: chosen }]),
  fc
    .tuple(ids, placements)
    .map(
      ([chosen, args]): Anything => [
        duplicateNotes,
        { ids: chosen, placements: args.placements.filter(({ stageId }) => stageId === null) },
      ],
    ),
  ids.map((chosen): Anything => [moveNotes, { ids: chosen, ...free, beforeId: null }]),
  ids.map(
    (chosen): Anything => [
      moveNotes,
      { ids: chosen, stageId: stageIds[0], laneId: laneIds[0], beforeId: n2 },
    ],
  ),
  ids.map((chosen): Anything => [recolorNotes, { ids: chosen, color: 'green' }]),
  fc.tuple(ids, fc.boolean()).map(([chosen, locked]): Anything => [lockNotes, { ids: chosen, locked }]),
  fc
    .tuple(ids, fc.option(anyId))
    .map(([chosen, aboveId]): Anything => [restackItems, { ids: chosen, aboveId }]),
  fc.constant<Anything>([
    styleLying,
    { ids: [textId, arrowId], size: 'huge', weight: 'thick', direction: 'both' },
  ]),
  fc.constant<Anything>([editFreeText, { id: textId, text: 'Иначе' }]),
  fc.constant<Anything>([renameItem, { id: frameId, name: 'Позже' }]),
  fc.constant<Anything>([removeItems, { ids: [stageIds[1]] }]),
  fc.tuple(far, far).map(
    ([x, y]): Anything => [
      addLying,
      {
        mapId,
        things: [
          { type: 'arrow', ...free, x, y, endX: y, endY: x },
          { ...things[0], x, width: y, height: x },
        ],
      },
    ],
  ),
);

describe('the commands on what lies freely', () => {
  it('leave the project whole, every value valid, and can be undone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let project = board;
        for (const [command, args] of steps) {
          const plan = planWhole(project, command, args, context);
          if (!plan.ok || isEmpty(plan.value)) continue;
          const after = apply(project, plan.value);
          expect(checkProject(after), command.name).toEqual([]);
          for (const record of allRecords(after)) {
            expect(parseRecord(recordTypes[record.type] as RecordType, record).ok, command.name).toBe(true);
          }
          const back = apply(after, undoing(after, plan.value));
          const left = [...between(project, back).values()].filter(
            (change) => change.kind !== 'update' || change.type !== 'map',
          );
          expect(left, command.name).toEqual([]);
          project = after;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('bring back from beyond the board what is asked to go there', () => {
    const moved = run(board, moveItems, {
      placements: [
        { id: frameId, ...free, x: 1e9, y: -1e9, width: 0, height: 1e9 },
        { id: arrowId, ...free, x: -50, y: -50 },
        { id: textId, ...cell, x: -1e9, y: 12.6 },
      ],
    });
    expect(moved.frame.get(frameId)).toMatchObject({ x: farthest, y: 0, width: 1, height: farthest });
    expect(moved.arrow.get(arrowId)).toMatchObject({ x: 0, y: 20, endX: 70, endY: -20 });
    expect(moved.free_text.get(textId)).toMatchObject({ x: -farthest, y: 13 });
  });

  it('put a note of a cell where it is shown, on top, and back into a cell as any note', () => {
    const lying = run(board, moveItems, { placements: [{ id: n1, ...free, x: 17, y: 5 }] });
    expect(lying.note.get(n1)).toMatchObject({ stageId: null, laneId: null, x: 17, y: 5 });
    expect(lyingOn(lying, mapId).at(-1)?.id).toBe(n1);
    expect(notesInCell(lying, mapId, null, null)).toEqual([]);
    const wide = run(lying, resizeItems, {
      placements: [{ id: n1, ...free, x: 17, y: 5, width: 300, height: 200 }],
    });
    const back = run(wide, moveNotes, { ids: [n1], stageId: stageIds[0], laneId: laneIds[0], beforeId: n2 });
    expect(notesInCell(back, mapId, stageIds[0], laneIds[0]).map(({ id }) => id)).toEqual([n1, n2]);
    expect(back.note.get(n1)).toMatchObject({ x: null, y: null, width: null, height: null });
  });

  it('refuse a note over a cell, a stranger, and what is locked', () => {
    expect(reason(board, moveItems, { placements: [{ id: n1, ...cell, x: 0, y: 0 }] })).toBe(
      'can-hold-notes',
    );
    expect(reason(board, moveItems, { placements: [{ id: mapId, ...free, x: 0, y: 0 }] })).toBe('gone');
    const locked = run(board, lockNotes, { ids: [frameId], locked: true });
    for (const [command, args] of [
      [moveItems, { placements: [{ id: frameId, ...free, x: 0, y: 0 }] }],
      [recolorNotes, { ids: [frameId], color: 'red' }],
      [removeItems, { ids: [frameId] }],
      [renameItem, { id: frameId, name: 'x' }],
      [restackItems, { ids: [frameId], aboveId: null }],
      // biome-ignore lint/suspicious/noExplicitAny: commands with arguments of their own
    ] as [Command<any>, unknown][]) {
      expect(reason(locked, command, args), command.name).toBe('note-locked');
    }
    const overCell = run(board, lockNotes, { ids: [textId], locked: true });
    expect(reason(overCell, removeItems, { ids: [stageIds[1]] })).toBe('holds-locked-notes');
  });

  it('group, and let a group of one go', () => {
    const grouped = run(board, groupItems, { ids: [frameId, arrowId, n3] });
    const groupId = findLying(grouped, frameId)?.groupId;
    expect([...grouped.group.keys()]).toEqual([groupId]);
    expect(findLying(grouped, n3)?.groupId).toBe(groupId);
    expect(reason(board, groupItems, { ids: [frameId, n1] })).toBe('two-to-group');
    const parked = run(grouped, moveNotes, { ids: [n3], ...free, beforeId: null });
    expect([parked.group.size, parked.note.get(n3)?.groupId]).toEqual([1, null]);
    const one = run(parked, removeItems, { ids: [arrowId] });
    expect([one.group.size, one.frame.get(frameId)?.groupId]).toEqual([0, null]);
    const apart = run(grouped, ungroupItems, { ids: [n3] });
    expect([apart.group.size, findLying(apart, frameId)?.groupId]).toEqual([0, null]);
  });

  it('copy a group as a group of its own, with its connectors, each note with a code of its own', () => {
    const lying = run(board, moveItems, {
      placements: [
        { id: n1, ...free, x: 0, y: 0 },
        { id: n2, ...free, x: 200, y: 0 },
      ],
    });
    const grouped = run(lying, groupItems, { ids: [n1, n2] });
    const copied = run(grouped, duplicateNotes, {
      ids: [n1, n2],
      placements: [n1, n2].map((id, at) => ({ id, ...free, x: 10 + 200 * at, y: 500 })),
    });
    const copies = [...copied.note.values()].filter(({ id }) => !grouped.note.has(id));
    expect(copies).toMatchObject([
      { x: 10, y: 500, code: 'A4' },
      { x: 210, y: 500, code: 'A5' },
    ]);
    expect([copied.group.size, copied.connector.size]).toEqual([2, 2]);
    expect(copies[0]?.groupId).not.toBe(grouped.note.get(n1)?.groupId);
  });

  it('lay things above another or below all, keeping their order among each other', () => {
    const pile = (project: Project) => lyingOn(project, mapId).map(({ id }) => id);
    expect(pile(board)).toEqual([frameId, textId, arrowId, n3]);
    expect(pile(run(board, restackItems, { ids: [textId, frameId], aboveId: n3 }))).toEqual([
      ...[arrowId, n3, frameId, textId],
    ]);
    expect(pile(run(board, restackItems, { ids: [n3], aboveId: null }))).toEqual([
      ...[n3, frameId, textId, arrowId],
    ]);
  });

  it('go with their stage', () => {
    const gone = run(board, removeItems, { ids: [stageIds[1]] });
    expect(gone.free_text.size).toBe(0);
    expect(gone.frame.size).toBe(1);
  });

  it('add notes to the parking lot as before', () => {
    const added = run(board, addNotes, { mapId, ...free, notes: [{ text: 'x' }] });
    expect(notesInCell(added, mapId, null, null)).toHaveLength(1);
  });
});
