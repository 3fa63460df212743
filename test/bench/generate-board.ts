// A journey map of 9 stages × 8 lanes with N notes of about 60 characters in three languages: the same records for
// the same N every time.
import { type Id, idFromBytes } from '#shared/base/id';
import { keysBetween } from '#shared/base/order-key';
import { codeOf } from '#shared/model/note-code';
import { makeRecord } from '#shared/model/record-type';
import { type AnyRecord, recordTypes } from '#shared/model/records';
import { noteLaneKinds } from '#shared/model/records/lane';
import { noteColors } from '#shared/model/records/note';
import { words } from './board-words';

export const columns = 9;
export const lanes = 8;

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

export function noteText(random: () => number): string {
  const language = pick(['ru', 'ru', 'kk', 'en'] as const, random);
  let text = pick(words[language], random);
  while (text.length < 56) text += ` ${pick(words[random() < 0.85 ? language : 'en'], random)}`;
  return text.slice(0, 62).trim();
}

export interface GeneratedBoard {
  readonly records: readonly AnyRecord[];
  readonly mapId: Id;
  /** In reading order of stages, then lanes. */
  readonly noteIds: readonly Id[];
}

export function generateBoard(count: number): GeneratedBoard {
  const random = randomNumbers(count);
  const freshId = (): Id => idFromBytes((size) => Uint8Array.from({ length: size }, () => random() * 256));
  const [mapId, projectId] = [freshId(), freshId()];
  const stageIds = Array.from({ length: columns }, freshId);
  const laneIds = Array.from({ length: lanes }, freshId);
  const records: AnyRecord[] = [
    makeRecord(recordTypes.project, projectId, { title: `${count}`, createdAt: 1_700_000_000_000 }),
    makeRecord(recordTypes.map, mapId, { name: `${count}`, order: 'a0', lastCode: count }),
  ];
  const stageKeys = keysBetween(null, null, columns);
  stageIds.forEach((id, at) => {
    const name = `${at + 1}. ${pick(words.ru, random)}`;
    records.push(makeRecord(recordTypes.stage, id, { mapId, name, order: stageKeys[at] ?? 'a0' }));
  });
  const laneKeys = keysBetween(null, null, lanes);
  laneIds.forEach((id, at) => {
    const kind = noteLaneKinds[at] ?? 'free';
    records.push(makeRecord(recordTypes.lane, id, { mapId, kind, name: kind, order: laneKeys[at] ?? 'a0' }));
  });
  const noteIds: Id[] = [];
  stageIds.forEach((stageId, column) => {
    laneIds.forEach((laneId, row) => {
      const cell = column * lanes + row;
      const share = (cells: number): number => Math.floor((cells * count) / (columns * lanes));
      for (const order of keysBetween(null, null, share(cell + 1) - share(cell))) {
        const id = freshId();
        noteIds.push(id);
        const fields = {
          mapId,
          stageId,
          laneId,
          order,
          text: noteText(random),
          color: pick(noteColors, random),
        };
        records.push(makeRecord(recordTypes.note, id, { ...fields, code: codeOf(noteIds.length) }));
      }
    });
  });
  return { records, mapId, noteIds };
}
