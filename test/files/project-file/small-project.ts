// A small valid project and edits of it, for tests of the project file. Deterministic: ids and times are counted.
import { type Id, idFromBytes } from '#shared/base/id';
import { keysBetween } from '#shared/base/order-key';
import type { Commit } from '#shared/change/commit';
import type { Change, Diff } from '#shared/change/diff';
import { codeOf } from '#shared/model/note-code';
import { type FieldsOf, makeRecord } from '#shared/model/record-type';
import {
  type AnyRecord,
  type RecordByType,
  type RecordTypes,
  recordTypes,
  type TypeName,
} from '#shared/model/records';

let made = 0;
/** A new id, the same in every run of a process. */
export function testId(): Id {
  made += 1;
  let state = made;
  return idFromBytes((count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >>> 16) % 248;
    }),
  );
}

/** A clock that moves a second with every look at it. */
export function countingClock(start = 1_790_000_000_000): () => number {
  let now = start;
  return () => {
    now += 1_000;
    return now;
  };
}

export const surroundings = () => ({ now: countingClock(), freshId: testId });

/** A record with a new id; what the draft leaves out takes its initial value. */
export const record = <T extends TypeName>(
  type: T,
  draft: Partial<FieldsOf<RecordTypes[T]>>,
): RecordByType[T] => makeRecord(recordTypes[type], testId(), draft) as unknown as RecordByType[T];

/** The addition of a record. */
export const adding = (added: AnyRecord): Change => ({ kind: 'add', record: added });

export interface SmallProject {
  readonly records: readonly AnyRecord[];
  readonly map: RecordByType['map'];
  readonly stages: readonly RecordByType['stage'][];
  readonly lane: RecordByType['lane'];
  readonly notes: readonly RecordByType['note'][];
}

/** One map with three stages, one lane, two departments and `noteCount` notes, texts in Russian and Kazakh. */
export function smallProject(noteCount = 6): SmallProject {
  const project = record('project', { title: 'Автосервис', createdAt: 1_790_000_000_000 });
  const map = record('map', { name: 'Ремонт', order: 'a0', lastCode: noteCount });
  const stages = ['Қажеттілік', 'Запись', 'Ремонт'].map((name, at) =>
    record('stage', { mapId: map.id, name, order: `a${at}` }),
  );
  const lane = record('lane', { mapId: map.id, kind: 'actions', name: 'Действия', order: 'a0' });
  const departments = ['Приёмка', 'Цех'].map((name, at) => record('department', { name, order: `a${at}` }));
  const orders = keysBetween(null, null, noteCount);
  const notes = orders.map((order, at) =>
    record('note', {
      mapId: map.id,
      stageId: stages[at % stages.length]?.id ?? null,
      laneId: lane.id,
      order,
      code: codeOf(at + 1),
      text: `Стикер ${at + 1}: жду мастера-приёмщика`,
    }),
  );
  return { records: [project, map, ...stages, lane, ...departments, ...notes], map, stages, lane, notes };
}

/** A commit of the diff, number `seq` of its file. */
export const commitOf = (seq: number, diff: Diff, label = 'edit-text'): Commit => ({
  id: testId(),
  seq,
  at: 1_790_000_000_000 + seq * 1_000,
  authorId: null,
  label,
  gestureId: testId(),
  diff,
});
