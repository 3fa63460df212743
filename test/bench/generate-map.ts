// A whole map as large as they come: 17 stages × 12 lanes, 170 steps, 2,000 touchpoints with three answers each, 5,000
// notes, three personas, ten departments. The same records every time.
import { type Id, idFromBytes } from '#shared/base/id';
import { keysBetween, type OrderKey } from '#shared/base/order-key';
import { idSet } from '#shared/model/field';
import { codeOf } from '#shared/model/note-code';
import { makeRecord } from '#shared/model/record-type';
import { type AnyRecord, recordTypes } from '#shared/model/records';
import type { LaneKind } from '#shared/model/records/lane';
import { noteColors } from '#shared/model/records/note';
import { words } from './board-words';
import { noteText, pick, randomNumbers } from './generate-board';

const laneKinds: readonly LaneKind[] = [
  ...([
    'actions',
    'thoughts',
    'needs',
    'pains',
    'quotes',
    'ideas',
    'front-stage',
    'back-stage',
    'buts',
  ] as const),
  ...(['touchpoints', 'emotion', 'company'] as const),
];
const noteLanes = 9;
const sizes = { stages: 17, steps: 170, touchpoints: 2_000, answers: 3, notes: 5_000, departments: 10 };

export interface GeneratedMap {
  readonly records: readonly AnyRecord[];
  readonly mapId: Id;
}

/** `seed` makes another map of the same size, with other ids. */
export function generateMap(seed = 1): GeneratedMap {
  const random = randomNumbers(seed);
  const newId = (): Id => idFromBytes((size) => Uint8Array.from({ length: size }, () => random() * 256));
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const records: AnyRecord[] = [];
  /** Adds so many records and gives their ids; `make` gets a fresh id, an order key and the number, from 0. */
  const add = (count: number, make: (id: Id, order: OrderKey, at: number) => AnyRecord): readonly Id[] =>
    keysBetween(null, null, count).map((order, at) => {
      const record = make(newId(), order, at);
      records.push(record);
      return record.id;
    });
  const within = (owners: readonly Id[], at: number, count: number): Id =>
    owners[Math.floor((at * owners.length) / count)] as Id;
  const name = (): string => pick(words.ru, random);

  const mapId = newId();
  records.push(
    makeRecord(recordTypes.project, newId(), { title: 'Карта целиком', createdAt: 1_700_000_000_000 }),
    makeRecord(recordTypes.map, mapId, { name: 'Карта целиком', order: 'a0', lastCode: sizes.notes }),
  );
  add(3, (id, order) => makeRecord(recordTypes.persona, id, { name: name(), order }));
  const departments = add(sizes.departments, (id, order) =>
    makeRecord(recordTypes.department, id, { name: name(), order }),
  );
  const lanes = add(laneKinds.length, (id, order, at) =>
    makeRecord(recordTypes.lane, id, { mapId, order, kind: laneKinds[at] as LaneKind, name: name() }),
  );
  const stages = add(sizes.stages, (id, order) =>
    makeRecord(recordTypes.stage, id, {
      mapId,
      order,
      name: name(),
      contact: pick(['none', 'tracked'], random),
    }),
  );
  const steps = add(sizes.steps, (id, order, at) =>
    makeRecord(recordTypes.step, id, {
      order,
      stageId: within(stages, at, sizes.steps),
      title: noteText(random),
    }),
  );
  const touchpoints = add(sizes.touchpoints, (id, order, at) =>
    makeRecord(recordTypes.touchpoint, id, {
      order,
      stepId: within(steps, at, sizes.touchpoints),
      name: name(),
      importance: upTo(5),
      departmentIds: idSet([
        pick(departments, random),
        ...(random() < 0.3 ? [pick(departments, random)] : []),
      ]),
      actualMinutes: upTo(120),
      normMinutes: upTo(60),
    }),
  );
  for (const touchpointId of touchpoints)
    add(sizes.answers, (id) =>
      makeRecord(recordTypes.rating, id, { touchpointId, expectation: upTo(10), actual: upTo(10) }),
    );
  add(40, (id, order) =>
    makeRecord(recordTypes.company_step, id, { mapId, order, title: name(), stepIds: [pick(steps, random)] }),
  );
  add(50, (id, order) =>
    makeRecord(recordTypes.trigger, id, {
      mapId,
      order,
      kind: pick(['price', 'ad', 'habit'], random),
      text: name(),
    }),
  );
  const cells = stages.flatMap((stageId) => lanes.slice(0, noteLanes).map((laneId) => ({ stageId, laneId })));
  add(sizes.notes, (id, order, at) =>
    makeRecord(recordTypes.note, id, {
      mapId,
      order,
      ...(cells[Math.floor((at * cells.length) / sizes.notes)] as (typeof cells)[number]),
      text: noteText(random),
      color: pick(noteColors, random),
      code: codeOf(at + 1),
      touchpointIds: [pick(touchpoints, random)],
    }),
  );
  return { records, mapId };
}
