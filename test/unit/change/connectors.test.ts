// Connectors and locks as commands: who may be joined, what goes with what, and what a locked note refuses.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { type Command, planWhole, withConsequences } from '#shared/change/command';
import { addNotes } from '#shared/change/commands/add-notes';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { labelConnector } from '#shared/change/commands/label-connector';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { moveNotes } from '#shared/change/commands/move-notes';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { apply } from '#shared/change/diff';
import { undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import type { Project } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { connectorLabelLimit } from '#shared/model/records/connector';
import { map } from '#shared/model/records/map';
import { testId } from './arbitrary-project';
import {
  connectorId,
  countingContext,
  laneIds,
  mapId,
  noteIds,
  smallProject,
  stageIds,
} from './small-project';

const [n1, n2, n3] = noteIds;
const [s1] = stageIds;

const plan = <A>(project: Project, command: Command<A>, args: A) =>
  planWhole(project, command, args, countingContext());
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(plan(project, command, args)));
const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const planned = plan(project, command, args);
  return planned.ok ? 'allowed' : planned.error.details?.reason;
};
const joined = (project: Project) =>
  [...project.connector.values()].map(({ fromId, toId }) => [fromId, toId]);

describe('connecting notes', () => {
  it('joins them in the order given, and leaves alone what is joined already', () => {
    const chain = run(smallProject, connectNotes, { ids: [n3, n1, n2] });
    expect(joined(chain)).toEqual([
      [n1, n2],
      [n3, n1],
    ]);
  });

  it('joins no note with itself, no two notes twice, and none that is gone', () => {
    expect(reason(smallProject, connectNotes, { ids: [n1, n1] })).toBe('same-note');
    expect(reason(smallProject, connectNotes, { ids: [n1, n2] })).toBe('joined-already');
    expect(reason(smallProject, connectNotes, { ids: [n2, n1] })).toBe('joined-already');
    expect(reason(smallProject, connectNotes, { ids: [n1] })).toBe('gone');
    expect(reason(smallProject, connectNotes, { ids: [n1, testId('N', 99)] })).toBe('gone');
  });

  it('joins two notes once, also when they are named there and back', () => {
    expect(joined(run(smallProject, connectNotes, { ids: [n2, n3, n2] }))).toEqual([
      [n1, n2],
      [n2, n3],
    ]);
  });

  it('joins no notes of two maps', () => {
    const other = makeRecord(map, testId('M', 2), { name: 'Другая', order: 'a1' });
    const project = { ...smallProject, map: new Map(smallProject.map).set(other.id, other) };
    const added = run(project, addNotes, {
      mapId: other.id,
      stageId: null,
      laneId: null,
      notes: [{ text: '' }],
    });
    expect(reason(added, connectNotes, { ids: [n1, [...added.note.keys()].at(-1) as string] })).toBe(
      'other-map',
    );
  });
});

describe('a connector', () => {
  it('goes with either of its notes, with their stage, and comes back with them', () => {
    for (const ids of [[n1], [n2], [s1], [connectorId]]) {
      const diff = unwrap(plan(smallProject, removeItems, { ids }));
      const removed = apply(smallProject, diff);
      expect(removed.connector.size).toBe(0);
      expect(joined(apply(removed, undoing(removed, diff)))).toEqual([[n1, n2]]);
    }
    expect(run(smallProject, removeItems, { ids: [n3] }).connector.size).toBe(1);
  });

  it('stays when its notes move', () => {
    const moved = run(smallProject, moveNotes, { ids: [n1], stageId: null, laneId: null, beforeId: null });
    expect(joined(moved)).toEqual([[n1, n2]]);
  });

  it('is copied with both of its notes, not with one', () => {
    const both = run(smallProject, duplicateNotes, { ids: [n1, n2] });
    expect(both.connector.size).toBe(2);
    const [, copy] = [...both.connector.values()];
    expect([both.note.get(copy?.fromId ?? '')?.text, both.note.get(copy?.toId ?? '')?.text]).toEqual([
      'Первый',
      'Второй',
    ]);
    expect(copy?.label).toBe('потом');
    expect(run(smallProject, duplicateNotes, { ids: [n1] }).connector.size).toBe(1);
  });

  it('carries one clean line, cut at a whole character', () => {
    const written = (label: string) =>
      run(smallProject, labelConnector, { id: connectorId, label }).connector.get(connectorId)?.label;
    expect(written(' если\nзвонит\u0000 ')).toBe('если звонит');
    expect(written(`${'а'.repeat(connectorLabelLimit - 1)}👍`)).toBe('а'.repeat(connectorLabelLimit - 1));
    expect(written('')).toBe('');
    expect(reason(smallProject, labelConnector, { id: n1, label: 'а' })).toBe('gone');
  });

  it('changes colour and direction apart', () => {
    const styled = run(smallProject, styleConnectors, { ids: [connectorId], direction: 'none' });
    expect(styled.connector.get(connectorId)).toMatchObject({ direction: 'none', color: 'grey' });
    const coloured = run(styled, styleConnectors, { ids: [connectorId], color: 'red' });
    expect(coloured.connector.get(connectorId)).toMatchObject({ direction: 'none', color: 'red' });
  });

  it('follows its notes to another map, and is removed when only one of them goes', () => {
    const other = makeRecord(map, testId('M', 2), { name: 'Другая', order: 'a1', lastCode: 9 });
    const project = { ...smallProject, map: new Map(smallProject.map).set(other.id, other) };
    const gone = (ids: readonly string[]) =>
      apply(
        project,
        withConsequences(
          project,
          diffOf(
            ids
              .flatMap((id) => project.note.get(id) ?? [])
              .map((note) => updating(note, { mapId: other.id, stageId: null, laneId: null })),
          ),
          countingContext(),
        ),
      );
    const both = gone([n1, n2]);
    expect([...both.connector.values()].map((connector) => connector.mapId)).toEqual([other.id]);
    expect(checkProject(both)).toEqual([]);
    const one = gone([n1]);
    expect(one.connector.size).toBe(0);
    expect(checkProject(one)).toEqual([]);
  });
});

describe('a locked note', () => {
  const locked = run(smallProject, lockNotes, { ids: [n1], locked: true });

  it('is not moved, edited, recoloured or removed, alone or among others', () => {
    const place = { stageId: null, laneId: null, beforeId: null };
    expect(reason(locked, moveNotes, { ids: [n1], ...place })).toBe('note-locked');
    expect(reason(locked, moveNotes, { ids: [n2, n1], ...place })).toBe('note-locked');
    expect(reason(locked, editNoteText, { id: n1, text: 'иначе' })).toBe('note-locked');
    expect(reason(locked, recolorNotes, { ids: [n1], color: 'red' })).toBe('note-locked');
    expect(reason(locked, removeItems, { ids: [n1] })).toBe('note-locked');
    expect(reason(locked, moveNotes, { ids: [n2], ...place })).toBe('allowed');
  });

  it('holds what it stands in, and nothing else', () => {
    expect(reason(locked, removeItems, { ids: [s1] })).toBe('holds-locked-notes');
    expect(reason(locked, removeItems, { ids: [laneIds[0]] })).toBe('holds-locked-notes');
    expect(reason(locked, removeItems, { ids: [stageIds[2], laneIds[1]] })).toBe('allowed');
  });

  it('can be connected, copied and unlocked; a copy is free', () => {
    expect(reason(locked, connectNotes, { ids: [n1, n3] })).toBe('allowed');
    const copied = run(locked, duplicateNotes, { ids: [n1] });
    expect([...copied.note.values()].map((note) => note.locked)).toEqual([true, false, false, false]);
    const free = run(locked, lockNotes, { ids: [n1], locked: false });
    expect(reason(free, editNoteText, { id: n1, text: 'иначе' })).toBe('allowed');
  });

  it('holds its map', () => {
    expect(reason(locked, removeItems, { ids: [mapId] })).toBe('holds-locked-notes');
  });
});
